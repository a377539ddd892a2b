import type { ConnectionFeatures } from '../connection-features';
import { MESSAGE_CLIENTS } from './message-client';
import type { MessageSecurity } from './message-security';

/** What takes copies of messages to other machines, where a message that is shredded lives on (page 9-5). */
export function messageCopies(
  { imap = false, singleInbox = false, smtp = false, digitalNetworking = false }: ConnectionFeatures,
  { clients, relay }: MessageSecurity,
): string[] {
  return [
    ...(relay.inUse ? ['message relay'] : []),
    ...(imap ? ['IMAP clients'] : []),
    ...(singleInbox ? ['single inbox'] : []),
    // Locations of a network send over SMTP, and a smart host may lie between them.
    ...(smtp && digitalNetworking ? ['SMTP smart hosts between networked servers'] : []),
    ...new Set(clients.map((client) => MESSAGE_CLIENTS[client].name)),
  ];
}
