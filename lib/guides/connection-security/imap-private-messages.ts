import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Private messages that mail programs do not get. */
export const imapPrivateMessages = guideRule({
  id: 'imap-private-messages',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '9-6',
  statement: 'IMAP clients fetch headers alone, or bodies of messages that are not private.',
  why: 'A mail program saves and forwards what it has fetched, which the sender of a private message did not mean.',
  judges: 'connection-settings',
  advice: true,
  check({ path, features, settings }) {
    if (!features.imap) return { notApplicable: 'There are no IMAP clients.' };
    return {
      violations: settings.messageSecurity.classesOfService
        .filter(({ imapAccess }) => imapAccess === 'bodies')
        .map(({ name }) => ({
          at: path,
          message: `lets IMAP clients of class of service "${name}" fetch private messages`,
        })),
    };
  },
});
