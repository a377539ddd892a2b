import { Address4 } from 'ip-address';
import { PortRange } from '../../../lib/port-tables/port-range';
import type { RuleSource, SecurityGroupRule } from './security-group-rules';

/** An address of a server, with what is known of the interface that has it. */
export interface ServerAddress {
  /** Name of the server. */
  readonly server: string;
  /** What the server is tagged with. */
  readonly role: string;
  readonly address: string;
  /** The groups of the interface. */
  readonly groupIds: readonly string[];
}

/** Ports of a protocol that one address can reach at another. */
export interface Opening {
  /** As AWS names it, -1 for every one. */
  readonly protocol: string;
  readonly ports: PortRange;
}

type Rule = Pick<SecurityGroupRule, 'groupId' | 'direction' | 'protocol' | 'fromPort' | 'toPort' | 'source'>;

const EVERY_PROTOCOL = '-1';

/**
 * What security groups let one address open to another, as AWS decides it: some rule outward, of a group that the source has,
 * and some rule inward, of a group that the destination has, must both say so.
 */
export function openingsBetween(from: ServerAddress, to: ServerAddress, rules: readonly Rule[]): Opening[] {
  const outward = rulesOf(from, 'egress', to, rules);
  const inward = rulesOf(to, 'ingress', from, rules);
  return outward.flatMap((one) => inward.flatMap((other) => common(one, other)));
}

/** The rules of an address's groups that are about another address. */
function rulesOf(own: ServerAddress, direction: Rule['direction'], other: ServerAddress, rules: readonly Rule[]) {
  return rules
    .filter((rule) => rule.direction === direction && own.groupIds.includes(rule.groupId) && covers(rule.source, other))
    .map(({ protocol, fromPort, toPort }): Opening => ({ protocol, ports: portsOf(protocol, fromPort, toPort) }));
}

function covers({ kind, value }: RuleSource, { address, groupIds }: ServerAddress): boolean {
  switch (kind) {
    case 'security-group':
      return groupIds.includes(value);
    case 'cidr':
      return new Address4(address).isInSubnet(new Address4(value));
    case 'ipv6-cidr':
      return false;
    case 'prefix-list':
      throw new Error(`A rule names the prefix list ${value}, whose entries are not known here.`);
  }
}

/** What is neither TCP nor UDP has no ports: the numbers of such a rule are something else. */
function portsOf(protocol: string, from: number, to: number): PortRange {
  return protocol === 'tcp' || protocol === 'udp' ? PortRange.of(from, to) : PortRange.ALL;
}

function common(one: Opening, other: Opening): Opening[] {
  const protocol = one.protocol === EVERY_PROTOCOL ? other.protocol : one.protocol;
  if (other.protocol !== EVERY_PROTOCOL && other.protocol !== protocol) return [];
  const ports = one.ports.intersect(other.ports);
  return ports === undefined ? [] : [{ protocol, ports }];
}
