import type { Feature } from '../port-tables/feature';
import { type IcmFlow, icmFlowsBetween } from '../port-tables/icm-flow';
import type { IcmNetwork } from '../port-tables/icm-port-table';
import type { Role } from '../port-tables/role';
import { unifiedCce } from '../port-tables/unified-cce';
import type { PlacedServer } from './placed-server';

const NETWORKS: readonly IcmNetwork[] = ['visible', 'private'];

/**
 * Gives every two servers the rules for what their components open to each other, at both ends. What runs on one host needs
 * none.
 */
export function connectServers(servers: readonly PlacedServer[], features: readonly Feature[]): void {
  for (const client of servers)
    for (const listener of servers) if (client !== listener) connectServer(client, listener, features);
}

/** Gives a client and a listener the rules for what the one opens to the other. `name` tells servers of two systems apart. */
export function connectServer(
  client: PlacedServer,
  listener: PlacedServer,
  features: readonly Feature[],
  name: (server: PlacedServer) => string = ({ plan }) => plan.id,
): void {
  const flows = client.plan.components.flatMap((from) =>
    listener.plan.components.flatMap((to) => icmFlowsBetween(unifiedCce, from, to, features)),
  );
  for (const network of NETWORKS) {
    // A lab of one side has no private network: what would take it takes the visible one.
    const [from, to] = [client[network] ?? client.visible, listener[network] ?? listener.visible];
    const taken = flows.filter((flow) => flow.network === network);
    if (taken.length === 0) continue;
    for (const [role, own] of byRole(taken, 'destination'))
      from.allowFlows(role, to.memberIn(client.network, name(listener)), { ingress: [], egress: own });
    for (const [role, own] of byRole(taken, 'source'))
      to.allowFlows(role, from.memberIn(listener.network, name(client)), { ingress: own, egress: [] });
  }
}

function byRole(flows: readonly IcmFlow[], end: 'source' | 'destination'): Map<Role, IcmFlow[]> {
  const roles = new Map<Role, IcmFlow[]>();
  for (const flow of flows) roles.set(flow[end], [...(roles.get(flow[end]) ?? []), flow]);
  return roles;
}
