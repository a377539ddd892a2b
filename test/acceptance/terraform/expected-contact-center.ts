import type { Feature } from '../../../lib/port-tables/feature';
import { type IcmFlow, icmFlowsBetween } from '../../../lib/port-tables/icm-flow';
import type { IcmNode } from '../../../lib/port-tables/icm-node';
import type { IcmNetwork } from '../../../lib/port-tables/icm-port-table';
import type { Role } from '../../../lib/port-tables/role';
import { unifiedCce } from '../../../lib/port-tables/unified-cce';
import type { RuleSource } from './security-group-rules';

/** What a program says of a contact centre, said once more by hand: which servers, where, and what runs on each. */
export interface ExpectedContactCenter {
  /** Path of its construct, with which the names of its servers begin. */
  readonly path: string;
  readonly instanceNumber: number;
  readonly features: readonly Feature[];
  readonly servers: readonly ExpectedServer[];
  /** Who outside of it stands for a role. */
  readonly members: Partial<Record<Role, readonly RuleSource[]>>;
  /** Which of its servers say what they say to each other over IPsec. */
  readonly ipsec?: readonly ExpectedIpsec[];
}

/** Servers between which IPsec is let through in place of what the table says, named one by one. */
export interface ExpectedIpsec {
  /** Id of one of the two. */
  readonly server: string;
  /** Ids of the others, each by itself. */
  readonly peers: readonly string[];
  readonly network: IcmNetwork;
  /** The one row that IPsec takes the place of, where it is not all of them. */
  readonly row?: string;
}

/** A host of a contact centre. */
export interface ExpectedServer {
  /** Construct id in the contact centre. */
  readonly id: string;
  /** Path of the network that it is in. */
  readonly network: string;
  /** Addresses of its interface in each of the two networks: the normal one, and one for high priority where there is one. */
  readonly addresses: Partial<Record<IcmNetwork, readonly string[]>>;
  /** What runs on it, the role first that it is tagged with. */
  readonly components: readonly [ExpectedComponent, ...ExpectedComponent[]];
  /** Whether it is in no domain, as an appliance of Cisco's is, and what stands at the perimeter. */
  readonly outsideDomain?: boolean;
}

/** A component of a host. Its instance and its system are those of the contact centre. */
export type ExpectedComponent = Omit<IcmNode, 'system' | 'instanceNumber'>;

/** A server with the contact centre that it is of. */
export interface ServerOf {
  readonly center: ExpectedContactCenter;
  readonly server: ExpectedServer;
}

/** Every server of contact centres that know of each other. */
export function serversOf(centers: readonly ExpectedContactCenter[]): ServerOf[] {
  return centers.flatMap((center) => center.servers.map((server) => ({ center, server })));
}

/** Name of a server: the path of its construct. */
export function nameOf({ center, server }: ServerOf): string {
  return `${center.path}/${server.id}`;
}

/**
 * What one host may open to another in clear, as the table says it. Between two systems no feature counts: they may have
 * different ones.
 */
export function flowsBetween(client: ServerOf, listener: ServerOf): IcmFlow[] {
  const features = client.center === listener.center ? client.center.features : [];
  const overIpsec = ipsecBetween(client, listener);
  return nodesOf(client)
    .flatMap((from) => nodesOf(listener).flatMap((to) => icmFlowsBetween(unifiedCce, from, to, features)))
    .filter((flow) => !overIpsec.some(({ network, row = flow.row }) => network === flow.network && row === flow.row));
}

/** In which networks two hosts speak IPsec. */
export function ipsecBetween(one: ServerOf, other: ServerOf): readonly ExpectedIpsec[] {
  if (one.center !== other.center) return [];
  const joins = ({ server, peers }: ExpectedIpsec, a: ServerOf, b: ServerOf) =>
    server === a.server.id && peers.includes(b.server.id);
  return (one.center.ipsec ?? []).filter((ipsec) => joins(ipsec, one, other) || joins(ipsec, other, one));
}

/** What the table lets a host open to somebody outside who stands for a role, and the other way round. */
export function flowsWithMember(server: ServerOf, role: Role): Record<'ingress' | 'egress', IcmFlow[]> {
  const outside: IcmNode = { role, instanceNumber: 0 };
  const { features } = server.center;
  return {
    ingress: nodesOf(server).flatMap((own) => icmFlowsBetween(unifiedCce, outside, own, features)),
    egress: nodesOf(server).flatMap((own) => icmFlowsBetween(unifiedCce, own, outside, features)),
  };
}

function nodesOf({ center: { path: system, instanceNumber }, server }: ServerOf): IcmNode[] {
  return server.components.map((component) => ({ ...component, system, instanceNumber }));
}
