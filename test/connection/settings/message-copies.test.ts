import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { messageCopies } from '../../../lib/connection/settings/message-copies';
import { resolveMessageSecurity } from '../../../lib/connection/settings/message-security';

describe('copies of messages on other machines', () => {
  it('are none without what makes them', () => {
    expect(messageCopies({ vpim: true, digitalNetworking: true }, resolveMessageSecurity())).toEqual([]);
    expect(messageCopies({ smtp: true }, resolveMessageSecurity())).toEqual([]);
  });

  it.each<[string, ConnectionFeatures]>([
    ['IMAP clients', { imap: true }],
    ['single inbox', { singleInbox: true, exchangeVersion: '2010' }],
    ['SMTP smart hosts between networked servers', { smtp: true, digitalNetworking: true }],
  ])('are those of %s', (way, features) => {
    expect(messageCopies(features, resolveMessageSecurity())).toEqual([way]);
  });

  it('are those of relay that is in use, and of each program once', () => {
    const clients = ['web-inbox', 'cisco-mobile', 'web-inbox'] as const;
    expect(messageCopies({}, resolveMessageSecurity({ clients, relay: { inUse: true } }))).toEqual([
      'message relay',
      'Web Inbox',
      'Cisco Mobile',
    ]);
  });
});
