import { describe, expect, it } from '@jest/globals';
import { imapPrivateMessages } from '../../../lib/guides/connection-security/imap-private-messages';
import { notApplicable, SATISFIED } from '../facts';
import { judgedMessages } from '../message-security-facts';

const OPEN = {
  classesOfService: [
    { name: 'Staff', imapAccess: 'bodies' },
    { name: 'Guests', imapAccess: 'headers' },
  ],
} as const;

describe('imap-private-messages', () => {
  it.each(['headers', 'bodies-except-private'] as const)('is satisfied where clients fetch %s', (imapAccess) => {
    const classesOfService = [{ name: 'Staff', imapAccess }];
    expect(judgedMessages(imapPrivateMessages, { classesOfService }, { imap: true })).toEqual(SATISFIED);
  });

  it('is satisfied by default', () => {
    expect(judgedMessages(imapPrivateMessages, {}, { imap: true })).toEqual(SATISFIED);
  });

  it('warns of each class of service whose clients fetch everything', () => {
    expect(judgedMessages(imapPrivateMessages, OPEN, { imap: true })).toEqual({
      status: 'not recommended',
      violations: [
        { at: 'lab/voicemail', message: 'lets IMAP clients of class of service "Staff" fetch private messages' },
      ],
      unknown: [],
    });
  });

  it('is not applicable without IMAP clients', () => {
    expect(judgedMessages(imapPrivateMessages, OPEN)).toEqual(notApplicable('There are no IMAP clients.'));
  });
});
