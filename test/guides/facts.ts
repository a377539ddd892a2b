import type { Finding } from '../../lib/guides/finding';
import type { GuideRule } from '../../lib/guides/guide-rule';
import { judge } from '../../lib/guides/judge';
import {
  type ConnectionClusterFact,
  type ConnectionSecurityGroupsFact,
  type ConnectionServerFact,
  type Fact,
  type PeerFact,
  type RuleFact,
} from '../../lib/guides/lab-model';
import { Cidr } from '../../lib/network/cidr';
import { isRole, type Role, ROLES } from '../../lib/port-tables/role';
import { PortRange } from '../../lib/port-tables/port-range';

/** Addresses as the peer of a rule. */
export function addresses(cidr: string): PeerFact {
  return { kind: 'cidr', cidr: Cidr.parse(cidr) };
}

/** A security group as the peer of a rule. */
export function group(key: string): PeerFact {
  return { kind: 'security-group', key };
}

/** A prefix list as the peer of a rule. */
export const prefixList: PeerFact = { kind: 'prefix-list', id: 'pl-12345678' };

/** An inbound rule: TCP from one small network, unless told otherwise. */
export function inbound(ports: string, other: Partial<RuleFact> = {}): RuleFact {
  return {
    path: `lab/${ports}`,
    direction: 'ingress',
    protocol: 'tcp',
    ports: PortRange.parse(ports),
    peer: addresses('192.168.1.0/24'),
    weight: { ipv4: 1, ipv6: 0 },
    ...other,
  };
}

/** An outbound rule. */
export function outbound(ports: string, other: Partial<RuleFact> = {}): RuleFact {
  return inbound(ports, { direction: 'egress', ...other });
}

/** The four groups of a cluster with rules in one of them, and every role in each. The key of each is its audience. */
export function securityGroups(
  rules: readonly RuleFact[],
  {
    audience = 'operations',
    roles = Object.keys(ROLES).filter(isRole),
    ...other
  }: Partial<ConnectionSecurityGroupsFact> & { audience?: string; roles?: readonly Role[] } = {},
): ConnectionSecurityGroupsFact {
  return {
    kind: 'connection-security-groups',
    path: 'lab/voicemail',
    accompanyingGroups: [],
    ipv6Guarded: true,
    groups: ['cluster', 'telephony', 'clients', 'operations'].map((one) => ({
      key: one,
      path: `lab/voicemail/${one}`,
      audience: one,
      roles,
      rules: one === audience ? rules : [],
    })),
    features: [],
    chosenPorts: {},
    ...other,
  };
}

/** A server of a cluster, as it should be. */
export function server(
  node: 'publisher' | 'subscriber',
  other: Partial<ConnectionServerFact> = {},
): ConnectionServerFact {
  return {
    path: `lab/voicemail/${node}`,
    node,
    availabilityZone: node === 'publisher' ? 'a' : 'b',
    privateAddress: '10.20.64.10',
    securityGroups: 4,
    ...other,
  };
}

/** A cluster of servers. */
export function cluster(servers: readonly ConnectionServerFact[], single = false): ConnectionClusterFact {
  return { kind: 'connection-cluster', path: 'lab/voicemail', single, servers };
}

/** What one rule says of one construct, in a model that may have others, too. */
export function judged(
  rule: GuideRule,
  fact: Fact,
  ...others: readonly Fact[]
): Pick<Finding, 'status' | 'violations' | 'unknown'> {
  const { findings, problems } = judge({
    model: { facts: [fact, ...others], unattributedRules: [] },
    rules: [rule],
    exceptions: [],
    today: new Date('2026-06-15T12:00:00Z'),
  });
  const finding = findings.find(({ construct }) => construct === fact.path);
  if (finding === undefined || problems.length > 0) throw new Error(`No finding: ${JSON.stringify(problems)}`);
  const { status, violations, unknown } = finding;
  return { status, violations, unknown };
}

/** What comes of a rule that is kept. */
export const SATISFIED = { status: 'satisfied', violations: [], unknown: [] };

/** What comes of a rule that is about something else, and why. */
export function notApplicable(why: string): Pick<Finding, 'status' | 'violations' | 'unknown'> {
  return { status: 'not applicable', violations: [], unknown: [why] };
}

/** What comes of a rule that lacks a fact. */
export function notEvaluated(...unknown: readonly string[]): Pick<Finding, 'status' | 'violations' | 'unknown'> {
  return { status: 'not evaluated', violations: [], unknown };
}

/** What comes of a rule that is not kept, at one construct. */
export function violated(
  at: string,
  ...messages: readonly string[]
): Pick<Finding, 'status' | 'violations' | 'unknown'> {
  return { status: 'violated', violations: messages.map((message) => ({ at, message })), unknown: [] };
}
