import { AUDIENCES, type ConnectionRole, rolesOf } from '../../../lib/connection/connection-audience';
import { connectionInbound } from '../../../lib/port-tables/connection-inbound';
import { connectionOutbound } from '../../../lib/port-tables/connection-outbound';
import { labAdministration } from '../../../lib/port-tables/lab-administration';
import { seenFrom } from '../../../lib/port-tables/seen-from';
import type { ExpectedGroup, ExpectedMembers } from './expected-rules';
import type { RuleSource } from './security-group-rules';

export function cidrs(...values: readonly string[]): RuleSource[] {
  return values.map((value) => ({ kind: 'cidr', value }));
}

export function group(value: string): RuleSource[] {
  return [{ kind: 'security-group', value }];
}

/** What a program says of a Cisco Unity Connection cluster. */
export interface ExpectedCluster extends Pick<ExpectedGroup, 'features' | 'chosenPorts'> {
  /** Name of the groups, without the audience. */
  readonly name: string;
  readonly members: Partial<Record<ConnectionRole, readonly RuleSource[]>>;
  readonly inboundOnly?: readonly ConnectionRole[];
  /** Name of the endpoints' group, where the network has endpoints. */
  readonly ssmEndpoints?: string;
}

/** The groups of a cluster, one for each audience. */
export function connectionGroups({ name, members, ssmEndpoints, ...same }: ExpectedCluster): ExpectedGroup[] {
  const all: ExpectedMembers =
    ssmEndpoints === undefined ? members : { ...members, 'ssm-endpoint': group(ssmEndpoints) };
  return AUDIENCES.map((audience) => ({
    ...same,
    name: `${name}/${audience}`,
    tables: [connectionInbound, connectionOutbound, labAdministration],
    members: Object.fromEntries(rolesOf(audience).map((role) => [role, all[role] ?? []])),
    ...(audience === 'cluster' ? { peers: 'cluster-peer' } : {}),
  }));
}

/** The group of a network's endpoints, which lets in the subnets of servers. */
export function endpointsGroup(name: string, serverSubnets: readonly RuleSource[]): ExpectedGroup {
  return {
    name,
    tables: [seenFrom(labAdministration, 'ssm-endpoint')],
    features: [],
    members: { 'ssm-managed-server': serverSubnets },
  };
}
