import type { Feature } from '../port-tables/feature';
import { type IcmFlow, icmFlowsBetween } from '../port-tables/icm-flow';
import type { IcmNetwork } from '../port-tables/icm-port-table';
import { unifiedCce } from '../port-tables/unified-cce';
import type { PlacedServer } from './placed-server';

/** What one server opens to another between a pair of their interfaces. */
export interface ServerFlows {
  readonly client: PlacedServer;
  readonly listener: PlacedServer;
  /** The interfaces. What the table has in the private network takes the visible one where there is no other. */
  readonly network: IcmNetwork;
  readonly flows: readonly IcmFlow[];
}

const NETWORKS: readonly IcmNetwork[] = ['visible', 'private'];

/** What every two servers open to each other. What runs on one host needs nothing. */
export function flowsAmong(servers: readonly PlacedServer[], features: readonly Feature[]): ServerFlows[] {
  return servers.flatMap((client) =>
    servers.flatMap((listener) => (client === listener ? [] : flowsTo(client, listener, features))),
  );
}

/** What a client opens to a listener. */
export function flowsTo(client: PlacedServer, listener: PlacedServer, features: readonly Feature[]): ServerFlows[] {
  const flows = client.plan.components.flatMap((from) =>
    listener.plan.components.flatMap((to) => icmFlowsBetween(unifiedCce, from, to, features)),
  );
  // A lab of one side has no private network.
  const bothPrivate = client.private !== undefined && listener.private !== undefined;
  const networkOf = (flow: IcmFlow): IcmNetwork => (bothPrivate ? flow.network : 'visible');
  return NETWORKS.flatMap((network) => {
    const taken = flows.filter((flow) => networkOf(flow) === network);
    return taken.length === 0 ? [] : [{ client, listener, network, flows: taken }];
  });
}
