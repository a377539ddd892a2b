import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Secure messages that no mailbox elsewhere gets. */
export const secureMessagesNotRelayed = guideRule({
  id: 'secure-messages-not-relayed',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '9-3',
  statement: 'Secure messages are not relayed to SMTP addresses.',
  why: 'Most mail programs disregard the flag, so that a secure message becomes one that is kept and forwarded at will.',
  judges: 'connection-settings',
  advice: true,
  check: ({ path, settings }) => ({
    violations: settings.messageSecurity.relay.secureMessages
      ? [{ at: path, message: 'relays secure messages to SMTP addresses' }]
      : [],
  }),
});
