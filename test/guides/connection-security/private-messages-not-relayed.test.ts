import { describe, expect, it } from '@jest/globals';
import { privateMessagesNotRelayed } from '../../../lib/guides/connection-security/private-messages-not-relayed';
import { SATISFIED } from '../facts';
import { judgedMessages } from '../message-security-facts';

describe('private-messages-not-relayed', () => {
  it('is satisfied where they are not, whatever else is relayed', () => {
    expect(judgedMessages(privateMessagesNotRelayed)).toEqual(SATISFIED);
    expect(judgedMessages(privateMessagesNotRelayed, { relay: { inUse: true, secureMessages: true } })).toEqual(
      SATISFIED,
    );
  });

  it.each([true, false])('warns where they may be, with relay in use: %s', (inUse) => {
    expect(judgedMessages(privateMessagesNotRelayed, { relay: { inUse, privateMessages: true } })).toEqual({
      status: 'not recommended',
      violations: [{ at: 'lab/voicemail', message: 'relays private messages to SMTP addresses' }],
      unknown: [],
    });
  });
});
