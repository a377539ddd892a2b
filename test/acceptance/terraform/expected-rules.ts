import type { Feature } from '../../../lib/port-tables/feature';
import { type Flow, type FlowOptions, flowsFor } from '../../../lib/port-tables/flow';
import { ESP_PROTOCOL_NUMBER, hasPorts, type PortTable } from '../../../lib/port-tables/port-table';
import { isRole, type Role } from '../../../lib/port-tables/role';
import type { RuleSource, SecurityGroupRule } from './security-group-rules';

/** Who stands for a role. A group is named by its `Name` tag, or by its name where it has no tags. */
export type ExpectedMembers = Partial<Record<Role, readonly RuleSource[]>>;

/** What a program says of a security group, said once more, so that what was applied can be held against the port tables. */
export interface ExpectedGroup {
  /** Named as members are. */
  readonly name: string;
  /** The tables that say who may connect, as the servers of the group see them. */
  readonly tables: readonly PortTable[];
  readonly features: readonly Feature[];
  readonly chosenPorts?: NonNullable<FlowOptions['chosenPorts']>;
  readonly members: ExpectedMembers;
  /** Roles that may only connect to the servers. */
  readonly inboundOnly?: readonly Role[];
  /** What the servers of the group are to each other: each may call what another listens on. */
  readonly peers?: Role;
  /** Whose packets of every kind the servers pass on, in both directions. */
  readonly passesOn?: readonly RuleSource[];
}

/** As AWS writes it, ports included. */
const ALL_PROTOCOLS = '-1';

type Direction = SecurityGroupRule['direction'];

/** A rule as text: group, direction, protocol, ports, source. */
export function ruleText(
  group: string,
  direction: Direction,
  protocol: string,
  from: number,
  to: number,
  { kind, value }: RuleSource,
): string {
  return `${group} ${direction} ${protocol} ${from}-${to} ${kind} ${value}`;
}

/** The exact rules that the port tables give the groups of a lab, derived from the flows alone. */
export function expectedRules(groups: readonly ExpectedGroup[]): string[] {
  return [...new Set(groups.flatMap(rulesOfGroup))].sort();
}

function rulesOfGroup({
  name,
  tables,
  members,
  inboundOnly = [],
  peers,
  passesOn = [],
  ...options
}: ExpectedGroup): string[] {
  const flowsOf = (role: Role) => tables.flatMap((table) => flowsFor(table, { roles: [role], ...options }));
  // AWS knows ESP by its number, and gives a protocol without ports -1 for both.
  const text = (direction: Direction, { protocol, ports }: Flow, source: RuleSource) =>
    hasPorts(protocol)
      ? ruleText(name, direction, protocol, ports.from, ports.to, source)
      : ruleText(name, direction, ESP_PROTOCOL_NUMBER, -1, -1, source);

  const rules: string[] = [];
  for (const role of Object.keys(members).filter(isRole))
    for (const member of members[role] ?? [])
      for (const flow of flowsOf(role)) {
        const direction = flow.source === role ? 'ingress' : 'egress';
        if (member.kind === 'ipv6-cidr' && !flow.ipv6) continue;
        if (direction === 'egress' && inboundOnly.includes(role)) continue;
        rules.push(text(direction, flow, member));
      }
  const self: RuleSource = { kind: 'security-group', value: name };
  for (const flow of peers === undefined ? [] : flowsOf(peers))
    rules.push(text('ingress', flow, self), text('egress', flow, self));
  for (const source of passesOn)
    for (const direction of ['ingress', 'egress'] as const)
      rules.push(ruleText(name, direction, ALL_PROTOCOLS, -1, -1, source));
  return rules;
}
