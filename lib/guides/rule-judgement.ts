import type { Direction } from '../network/security-rule';
import { PortRange } from '../port-tables/port-range';
import type { Protocol, ProtocolPorts } from '../port-tables/port-table';
import type { Violation } from './finding';
import type { Verdict } from './guide-rule';
import { type ConnectionSecurityGroupsFact, type RuleFact, type SecurityGroupFact, Unknown } from './lab-model';

/** Judges every rule of one direction in every group: a text says what is wrong, an `Unknown` what is not known. */
export function judgeSecurityRules(
  { groups }: ConnectionSecurityGroupsFact,
  direction: Direction,
  judgeRule: (rule: RuleFact, group: SecurityGroupFact) => string | Unknown | undefined,
): Verdict {
  const violations: Violation[] = [];
  const unknown: string[] = [];
  for (const group of groups)
    for (const rule of group.rules.filter((one) => one.direction === direction)) {
      const judged = judgeRule(rule, group);
      if (judged instanceof Unknown) unknown.push(`${rule.path}: ${judged.what}`);
      else if (judged !== undefined) violations.push({ at: rule.path, message: judged });
    }
  return { violations, unknown };
}

/** The ports of a list that a rule reaches, as text: `tcp 5000`. `Unknown` where the rule's own ports are. */
export function reachedPorts(rule: RuleFact, list: readonly ProtocolPorts[]): string[] | Unknown {
  const { protocol, ports } = rule;
  if (protocol instanceof Unknown) return protocol;
  if (ports instanceof Unknown) return ports;
  return protocolsOf(protocol).flatMap((one) =>
    PortRange.intersect(rangesOf(list, one), [ports]).map((range) => `${one} ${range.toString()}`),
  );
}

/** The ports that a rule opens beyond a list. `Unknown` where the rule's own ports are. */
export function portsBeyond(rule: RuleFact, list: readonly ProtocolPorts[]): string[] | Unknown {
  const { protocol, ports } = rule;
  if (protocol instanceof Unknown) return protocol;
  if (ports instanceof Unknown) return ports;
  if (protocol === 'other') return ['a protocol other than TCP and UDP'];
  return protocolsOf(protocol).flatMap((one) =>
    PortRange.subtract([ports], rangesOf(list, one)).map((range) => `${one} ${range.toString()}`),
  );
}

function protocolsOf(protocol: Protocol | 'all' | 'other'): Protocol[] {
  return protocol === 'all' ? ['tcp', 'udp'] : protocol === 'other' ? [] : [protocol];
}

function rangesOf(list: readonly ProtocolPorts[], protocol: Protocol): PortRange[] {
  return list.filter((one) => one.protocol === protocol).flatMap(({ ranges }) => ranges);
}
