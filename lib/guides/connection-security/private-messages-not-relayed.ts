import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Private messages that stay where they cannot be forwarded. */
export const privateMessagesNotRelayed = guideRule({
  id: 'private-messages-not-relayed',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '9-2',
  statement: 'Private messages are not relayed to SMTP addresses.',
  why:
    'Behind the relay a private message is an ordinary one with a mark, which anybody can forward. The product relays them ' +
    'unless it is told not to, and the guide only says how to tell it.',
  judges: 'connection-settings',
  advice: true,
  check: ({ path, settings }) => ({
    violations: settings.messageSecurity.relay.privateMessages
      ? [{ at: path, message: 'relays private messages to SMTP addresses' }]
      : [],
  }),
});
