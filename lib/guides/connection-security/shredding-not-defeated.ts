import { MESSAGE_CLIENTS } from '../../connection/settings/message-client';
import { messageCopies } from '../../connection/settings/message-copies';
import type { MessageSecurity } from '../../connection/settings/message-security';
import { unsecuredMessages } from '../../connection/settings/unsecured-messages';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Shredding of every copy that there is. */
export const shreddingNotDefeated = guideRule({
  id: 'shredding-not-defeated',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '9-5',
  statement: 'Where deleted messages are shredded, no copy of them leaves the server, unless every message is secure.',
  why: 'Only what is on the server can be shredded. Secure messages have no other copies; those that are not secure do.',
  judges: 'connection-settings',
  check({ path, features, settings: { messageSecurity } }) {
    if (messageSecurity.shreddingLevel === 0) return { notApplicable: 'Deleted messages are not shredded.' };
    if (staysSecure(messageSecurity)) return { violations: [] };
    return {
      violations: messageCopies(features, messageSecurity).map((way) => ({
        at: path,
        message: `shreds deleted messages, of which ${way} may keep copies elsewhere, as not every message is secure`,
      })),
    };
  },
});

/** Whether every message is secure, and treated so. */
function staysSecure(messageSecurity: MessageSecurity): boolean {
  const { clients, relay } = messageSecurity;
  return (
    unsecuredMessages(messageSecurity).length === 0 &&
    clients.every((client) => MESSAGE_CLIENTS[client].sendsSecure) &&
    !(relay.inUse && relay.secureMessages)
  );
}
