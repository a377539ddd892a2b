import type { Listener } from '../../port-tables/listener';

/** Ports that the firewall of a server lets in. */
export type FirewallException = Pick<Listener, 'row' | 'protocol' | 'ports'>;

/** What the firewall of a server must let in, so that its listeners are reached. Those of the server alone need nothing. */
export function firewallExceptions(listeners: readonly Listener[]): FirewallException[] {
  return listeners
    .filter(({ localhostOnly }) => !localhostOnly)
    .map(({ row, protocol, ports }) => ({ row, protocol, ports }));
}
