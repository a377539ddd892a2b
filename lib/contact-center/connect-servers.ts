import { Member } from '../network/member';
import type { Flow } from '../port-tables/flow';
import { hostIpsecFlows } from '../port-tables/host-ipsec-flow';
import type { Role } from '../port-tables/role';
import { type IpsecLink, linkKey } from './ipsec/ipsec-link';
import { ipsecFeatures, type WindowsIpsecSettings } from './ipsec/ipsec-settings';
import type { TrustedLink } from './ipsec/trusted-link';
import type { PlacedServer } from './placed-server';
import type { ServerFlows } from './server-flows';

/** How servers protect what they say to each other. */
export interface ServerIpsec {
  readonly settings: Pick<WindowsIpsecSettings, 'natTraversal'>;
  readonly links: readonly IpsecLink[];
}

/**
 * Gives every two servers the rules for what they open to each other, at both ends. Between two that speak IPsec a filter sees
 * IPsec and nothing else, so the rows that it carries stay closed unless the lab wants both.
 */
export function connectServers(all: readonly ServerFlows[], ipsec?: ServerIpsec): void {
  const speaking = (ipsec?.links ?? []).filter(({ protection }) => protection.kind === 'ipsec');
  const byKey = new Map(speaking.map((link) => [linkKey(...link.servers, link.network), link]));
  for (const one of all) {
    const link = byKey.get(linkKey(one.client, one.listener, one.network));
    connect(link ? { ...one, flows: one.flows.filter(({ row }) => staysOpen(link, row)) } : one);
  }
  if (ipsec === undefined) return;
  const features = ipsecFeatures(ipsec.settings);
  for (const { servers, network } of speaking) {
    const [one, other] = servers;
    for (const [client, listener] of [
      [one, other],
      [other, one],
    ] as const)
      connect({
        client,
        listener,
        network,
        flows: hostIpsecFlows(client.plan.roles[0].role, listener.plan.roles[0].role, features).map(ofManyPeers),
      });
  }
}

/** Lets IPsec through between servers and hosts outside of the lab that speak it. What else they say is up to the members. */
export function connectTrustedHosts(links: readonly TrustedLink[], settings: ServerIpsec['settings']): void {
  const features = ipsecFeatures(settings);
  for (const { server, role, address, protection } of links) {
    if (protection.kind !== 'ipsec') continue;
    const [own] = server.plan.roles;
    server.visible.allowFlows(role, Member.cidr(`${address}/32`), {
      ingress: hostIpsecFlows(role, own.role, features),
      egress: hostIpsecFlows(own.role, role, features),
    });
  }
}

/** Gives a client and a listener the rules for what the one opens to the other. `name` tells servers of two systems apart. */
export function connect(
  { client, listener, network, flows }: Omit<ServerFlows, 'flows'> & { readonly flows: readonly Flow[] },
  name: (server: PlacedServer) => string = ({ plan }) => plan.id,
): void {
  const [from, to] = [client[network] ?? client.visible, listener[network] ?? listener.visible];
  for (const [role, own] of byRole(flows, 'destination'))
    from.allowFlows(role, to.memberIn(client.network, name(listener)), { ingress: [], egress: own });
  for (const [role, own] of byRole(flows, 'source'))
    to.allowFlows(role, from.memberIn(listener.network, name(client)), { ingress: own, egress: [] });
}

/** A Support Tools server has more peers than one group has room for, so it has another one for the exchange of keys. */
function ofManyPeers(flow: Flow): Flow {
  if (flow.protocol === 'esp') return flow;
  if (flow.source === 'support-tools-server') return { ...flow, destination: 'ipsec-peer' };
  return flow.destination === 'support-tools-server' ? { ...flow, source: 'ipsec-peer' } : flow;
}

function staysOpen({ path, protection }: IpsecLink, row: string): boolean {
  if (protection.kind !== 'ipsec' || protection.traffic === 'both') return true;
  return path.rows !== undefined && !path.rows.includes(row);
}

function byRole(flows: readonly Flow[], end: 'source' | 'destination'): Map<Role, Flow[]> {
  const roles = new Map<Role, Flow[]>();
  for (const flow of flows) roles.set(flow[end], [...(roles.get(flow[end]) ?? []), flow]);
  return roles;
}
