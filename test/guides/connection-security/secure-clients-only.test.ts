import { describe, expect, it } from '@jest/globals';
import { MESSAGE_CLIENTS } from '../../../lib/connection/settings/message-client';
import type { SecureMessaging } from '../../../lib/connection/settings/message-security';
import { secureClientsOnly } from '../../../lib/guides/connection-security/secure-clients-only';
import { notApplicable, SATISFIED, violated } from '../facts';
import { judgedMessages } from '../message-security-facts';

const INSECURE = ['viewmail-for-outlook-8.0', 'viewmail-for-notes'] as const;
const staff = (requireSecureMessaging: SecureMessaging) => [
  { name: 'Guests', requireSecureMessaging: 'never' as const },
  { name: 'Staff', requireSecureMessaging },
];

describe('secure-clients-only', () => {
  it('is satisfied without other programs', () => {
    expect(judgedMessages(secureClientsOnly)).toEqual(SATISFIED);
  });

  it('is satisfied with each program that keeps to the class of service, and knows which do not', () => {
    const secure = [
      'web-inbox',
      'messaging-inbox',
      'viewmail-for-outlook-8.5',
      'unified-personal-communicator',
      'sametime-plug-in',
      'cisco-mobile',
    ] as const;
    expect(judgedMessages(secureClientsOnly, { clients: secure })).toEqual(SATISFIED);
    expect(new Set([...secure, ...INSECURE])).toEqual(new Set(Object.keys(MESSAGE_CLIENTS)));
  });

  it.each(['always', 'ask', 'private'] as const)(
    'is violated once by each other program, where a class says %s',
    (says) => {
      const clients = [...INSECURE, ...INSECURE, 'web-inbox'] as const;
      expect(judgedMessages(secureClientsOnly, { clients, classesOfService: staff(says) })).toEqual(
        violated(
          'lab/voicemail',
          'lets users send messages that are not secure in ViewMail for Outlook 8.0',
          'lets users send messages that are not secure in ViewMail for Notes',
        ),
      );
    },
  );

  it('is not applicable where every class says never', () => {
    expect(judgedMessages(secureClientsOnly, { clients: INSECURE, classesOfService: staff('never') })).toEqual(
      notApplicable('No class of service asks for secure messages.'),
    );
  });
});
