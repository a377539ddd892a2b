import type { Direction } from '../network/security-rule';
import { PortRange } from '../port-tables/port-range';
import type { Protocol, ProtocolPorts } from '../port-tables/port-table';
import type { Violation } from './finding';
import type { Verdict } from './guide-rule';
import {
  type ConnectionSecurityGroupsFact,
  type LabModel,
  type RuleFact,
  type SecurityGroupFact,
  Unknown,
} from './lab-model';
import { printPeer } from './print-peer';

/** Groups of ours, and groups of somebody else on the same interfaces. */
export type JudgedGroups = Pick<ConnectionSecurityGroupsFact, 'groups' | 'accompanyingGroups'>;

/** Which rules are judged. */
export interface JudgedRules {
  readonly fact: JudgedGroups;
  readonly model: LabModel;
  readonly direction: Direction;
  /** Whether groups of somebody else on the same interfaces are judged, too. */
  readonly accompanying: boolean;
}

/** Judges rule by rule: a text says what is wrong, an `Unknown` what is not known. */
export function judgeSecurityRules(
  { fact, model, direction, accompanying }: JudgedRules,
  judgeRule: (rule: RuleFact, group?: SecurityGroupFact) => string | Unknown | undefined,
): Verdict {
  const violations: Violation[] = [];
  const unknown: string[] = [];
  const inDirection = (rule: RuleFact) => rule.direction === direction;
  for (const group of groupsOf(fact, accompanying))
    for (const rule of group.rules.filter(inDirection)) {
      const judged = judgeRule(rule, group);
      if (judged instanceof Unknown) unknown.push(`${rule.path}: ${judged.what}`);
      else if (judged !== undefined) violations.push({ at: rule.path, message: judged });
    }
  // A rule that goes against nothing does no harm in whichever group it is.
  for (const rule of model.unattributedRules.filter(inDirection))
    if (judgeRule(rule) !== undefined) unknown.push(`${rule.path}: whether its security group is one of these`);
  return { violations, unknown };
}

/** The rules of a cluster's own groups, or of all groups on its interfaces. */
export function rulesOf(fact: JudgedGroups, accompanying: boolean): RuleFact[] {
  return groupsOf(fact, accompanying).flatMap(({ rules }) => rules);
}

function groupsOf(fact: JudgedGroups, accompanying: boolean): SecurityGroupFact[] {
  return [...fact.groups, ...(accompanying ? fact.accompanyingGroups : [])];
}

/** Ports by protocol, sorted and merged. */
export type PortSet = Readonly<Record<Protocol, readonly PortRange[]>>;

/** The ports of many rows or flows as one set. */
export function portSet(lists: readonly ProtocolPorts[]): PortSet {
  const rangesOf = (protocol: Protocol) =>
    PortRange.merge(lists.filter((list) => list.protocol === protocol).flatMap(({ ranges }) => ranges));
  return { tcp: rangesOf('tcp'), udp: rangesOf('udp'), esp: rangesOf('esp') };
}

/** The ports of a set that a rule reaches, as text: `tcp 5000`. `Unknown` where the rule's own ports are. */
export function reachedPorts(rule: RuleFact, set: PortSet): string[] | Unknown {
  const { protocol, ports } = rule;
  if (protocol instanceof Unknown) return protocol;
  if (ports instanceof Unknown) return ports;
  return protocolsOf(protocol).flatMap((one) =>
    set[one].flatMap((range) => range.intersect(ports) ?? []).map((range) => printPorts(one, range)),
  );
}

/** Judges inbound rules against ports that are open to nobody. */
export function judgeClosedPorts(judged: Pick<JudgedRules, 'fact' | 'model'>, closed: PortSet): Verdict {
  return judgeSecurityRules({ ...judged, direction: 'ingress', accompanying: true }, (rule) => {
    const reached = reachedPorts(rule, closed);
    if (reached instanceof Unknown) return reached;
    return reached.length > 0 ? `opens ${reached.join(', ')} to ${printPeer(rule.peer)}` : undefined;
  });
}

/** The ports that a rule opens beyond a set. `Unknown` where the rule's own ports are. */
export function portsBeyond(rule: RuleFact, set: PortSet): string[] | Unknown {
  const { protocol, ports } = rule;
  if (protocol instanceof Unknown) return protocol;
  if (ports instanceof Unknown) return ports;
  if (protocol === 'other') return ['a protocol other than TCP, UDP and ESP'];
  return protocolsOf(protocol).flatMap((one) => {
    const near = set[one].filter((range) => range.overlaps(ports));
    return PortRange.subtract([ports], near).map((range) => printPorts(one, range));
  });
}

/** A rule for all protocols is told by its ports: ESP would say nothing more. */
function protocolsOf(protocol: Protocol | 'all' | 'other'): Protocol[] {
  return protocol === 'all' ? ['tcp', 'udp'] : protocol === 'other' ? [] : [protocol];
}

/** Ports of a protocol as text, and a protocol without ports by its name. */
export function printPorts(protocol: Protocol | 'all' | 'other', ports: PortRange): string {
  return protocol === 'esp' ? protocol : `${protocol} ${ports.toString()}`;
}
