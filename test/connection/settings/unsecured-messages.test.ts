import { describe, expect, it } from '@jest/globals';
import { resolveMessageSecurity } from '../../../lib/connection/settings/message-security';
import { unsecuredMessages } from '../../../lib/connection/settings/unsecured-messages';

describe('messages that are not secure', () => {
  it('are none where every class of service and every mailbox marks them secure', () => {
    expect(unsecuredMessages(resolveMessageSecurity())).toEqual([]);
  });

  it.each([
    ['ask', 'only those that its users choose'],
    ['private', 'only private ones'],
    ['never', 'none'],
  ] as const)('are some of a class of service that says %s', (requireSecureMessaging, which) => {
    const classesOfService = [{ name: 'Staff' }, { name: 'Guests', requireSecureMessaging }];
    expect(unsecuredMessages(resolveMessageSecurity({ classesOfService }))).toEqual([
      `of the messages of class of service "Guests", marks ${which} secure`,
    ]);
  });

  it.each([
    ['users', 'users'],
    ['userTemplates', 'users of new accounts, by their template'],
    ['callHandlers', 'call handlers'],
    ['callHandlerTemplates', 'new call handlers, by their template'],
  ] as const)('are those of outside callers to %s', (receiver, words) => {
    expect(unsecuredMessages(resolveMessageSecurity({ outsideCallers: { [receiver]: false } }))).toEqual([
      `does not mark messages secure that outside callers leave to ${words}`,
    ]);
  });

  it('are fax messages', () => {
    expect(unsecuredMessages(resolveMessageSecurity({ faxServer: true }))).toEqual([
      'has a fax server, whose messages are never secure',
    ]);
  });
});
