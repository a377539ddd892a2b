import type { MessageSecurity, SecureMessaging } from './message-security';

const SECURED: Readonly<Record<Exclude<SecureMessaging, 'always'>, string>> = {
  ask: 'only those that its users choose',
  private: 'only private ones',
  never: 'none',
};

const RECEIVERS = [
  ['users', 'users'],
  ['userTemplates', 'users of new accounts, by their template'],
  ['callHandlers', 'call handlers'],
  ['callHandlerTemplates', 'new call handlers, by their template'],
] as const satisfies readonly (readonly [keyof MessageSecurity['outsideCallers'], string])[];

/** Which messages are not marked secure, in words. None: every message is secure. */
export function unsecuredMessages({ classesOfService, outsideCallers, faxServer }: MessageSecurity): string[] {
  return [
    ...classesOfService.flatMap(({ name, requireSecureMessaging }) =>
      requireSecureMessaging === 'always'
        ? []
        : [`of the messages of class of service "${name}", marks ${SECURED[requireSecureMessaging]} secure`],
    ),
    ...RECEIVERS.flatMap(([receiver, words]) =>
      outsideCallers[receiver] ? [] : [`does not mark messages secure that outside callers leave to ${words}`],
    ),
    ...(faxServer ? ['has a fax server, whose messages are never secure'] : []),
  ];
}
