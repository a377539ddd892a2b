import { AUDIENCE_OF_ROLE, CONNECTION_ROLES, type ConnectionRole } from '../../../lib/connection/connection-audience';
import { connectionInbound } from '../../../lib/port-tables/connection-inbound';
import { connectionOutbound } from '../../../lib/port-tables/connection-outbound';
import type { Feature } from '../../../lib/port-tables/feature';
import { type Flow, type FlowOptions, flowsFor } from '../../../lib/port-tables/flow';
import { labAdministration } from '../../../lib/port-tables/lab-administration';
import type { Role } from '../../../lib/port-tables/role';
import type { RuleSource } from './security-group-rules';

/** What a program says of its lab, said once more, so that what was applied can be held against the port tables. */
export interface ExpectedLab {
  readonly features: readonly Feature[];
  readonly chosenPorts?: NonNullable<FlowOptions['chosenPorts']>;
  /** A group is named by its `Name` tag, or by its name where it has no tags. */
  readonly members: Partial<Record<ConnectionRole, readonly RuleSource[]>>;
  /** Roles that may only connect to the servers. */
  readonly inboundOnly?: readonly ConnectionRole[];
  /** Name of the endpoints' group and the blocks that it lets in, where the network has endpoints. */
  readonly ssmEndpoints?: { readonly group: string; readonly from: readonly RuleSource[] };
  /** Name of the groups, without the audience. */
  readonly groups: string;
}

/** A rule as text: group, direction, protocol, ports, source. */
export function ruleText(
  group: string,
  direction: 'ingress' | 'egress',
  protocol: string,
  from: number,
  to: number,
  { kind, value }: RuleSource,
): string {
  return `${group} ${direction} ${protocol} ${from}-${to} ${kind} ${value}`;
}

/** The exact rules that the port tables give a lab, derived from the flows alone. */
export function expectedRules(lab: ExpectedLab): string[] {
  const { features, chosenPorts, members, inboundOnly = [], ssmEndpoints, groups } = lab;
  const flowsOf = (role: Role) =>
    [connectionInbound, connectionOutbound, labAdministration].flatMap((table) =>
      flowsFor(table, { roles: [role], features, ...(chosenPorts ? { chosenPorts } : {}) }),
    );
  const rule = (audience: string, direction: 'ingress' | 'egress', flow: Flow, source: RuleSource) =>
    ruleText(`${groups}/${audience}`, direction, flow.protocol, flow.ports.from, flow.ports.to, source);

  const rules = new Set<string>();
  for (const role of CONNECTION_ROLES)
    for (const source of members[role] ?? [])
      for (const flow of flowsOf(role)) {
        const inbound = flow.source === role;
        if ((source.kind === 'ipv6-cidr' && !flow.ipv6) || (!inbound && inboundOnly.includes(role))) continue;
        rules.add(rule(AUDIENCE_OF_ROLE[role], inbound ? 'ingress' : 'egress', flow, source));
      }
  const cluster: RuleSource = { kind: 'security-group', value: `${groups}/cluster` };
  for (const flow of flowsOf('cluster-peer')) {
    rules.add(rule('cluster', 'ingress', flow, cluster));
    rules.add(rule('cluster', 'egress', flow, cluster));
  }
  if (ssmEndpoints !== undefined)
    for (const { protocol, ports } of flowsOf('ssm-endpoint')) {
      const endpoints: RuleSource = { kind: 'security-group', value: ssmEndpoints.group };
      rules.add(ruleText(`${groups}/operations`, 'egress', protocol, ports.from, ports.to, endpoints));
      for (const source of ssmEndpoints.from)
        rules.add(ruleText(ssmEndpoints.group, 'ingress', protocol, ports.from, ports.to, source));
    }
  return [...rules].sort();
}
