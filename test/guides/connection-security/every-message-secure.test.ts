import { describe, expect, it } from '@jest/globals';
import { everyMessageSecure } from '../../../lib/guides/connection-security/every-message-secure';
import { notApplicable, SATISFIED } from '../facts';
import { judgedMessages } from '../message-security-facts';

describe('every-message-secure', () => {
  it('is satisfied where all messages are marked secure', () => {
    expect(judgedMessages(everyMessageSecure)).toEqual(SATISFIED);
  });

  it('warns of each class of service, mailbox and server whose messages are not', () => {
    const classesOfService = [
      { name: 'Staff', requireSecureMessaging: 'ask' },
      { name: 'Guests', requireSecureMessaging: 'never' },
      { name: 'Doctors' },
    ] as const;
    const { status, violations } = judgedMessages(everyMessageSecure, {
      classesOfService,
      outsideCallers: { callHandlers: false },
      faxServer: true,
    });
    expect(status).toBe('not recommended');
    expect(violations).toEqual(
      [
        'of the messages of class of service "Staff", marks only those that its users choose secure',
        'of the messages of class of service "Guests", marks none secure',
        'does not mark messages secure that outside callers leave to call handlers',
        'has a fax server, whose messages are never secure',
      ].map((message) => ({ at: 'lab/voicemail', message })),
    );
  });

  it('leaves it to another rule where copies would outlive shredding, and only there', () => {
    const open = { faxServer: true, shreddingLevel: 1 };
    expect(judgedMessages(everyMessageSecure, open, { imap: true })).toEqual(
      notApplicable('Messages are shredded, and have copies elsewhere: shredding-not-defeated asks for it.'),
    );
    expect(judgedMessages(everyMessageSecure, { ...open, shreddingLevel: 0 }, { imap: true }).status).toBe(
      'not recommended',
    );
    expect(judgedMessages(everyMessageSecure, open).status).toBe('not recommended');
  });
});
