import { describe, expect, it } from '@jest/globals';
import { secureMessagesNotRelayed } from '../../../lib/guides/connection-security/secure-messages-not-relayed';
import { SATISFIED, violated } from '../facts';
import { judgedMessages } from '../message-security-facts';

describe('secure-messages-not-relayed', () => {
  it('is satisfied where they are not, whatever else is relayed', () => {
    expect(judgedMessages(secureMessagesNotRelayed)).toEqual(SATISFIED);
    expect(judgedMessages(secureMessagesNotRelayed, { relay: { inUse: true, privateMessages: true } })).toEqual(
      SATISFIED,
    );
  });

  it.each([true, false])('warns where they may be, with relay in use: %s', (inUse) => {
    expect(judgedMessages(secureMessagesNotRelayed, { relay: { inUse, secureMessages: true } })).toEqual({
      ...violated('lab/voicemail', 'relays secure messages to SMTP addresses'),
      status: 'not recommended',
    });
  });
});
