import { isExpression } from '../boundary/is-expression';
import { Cidr } from '../network/cidr';
import { PortRange } from '../port-tables/port-range';
import { ESP_PROTOCOL_NUMBER } from '../port-tables/port-table';
import { type Known, type PeerFact, type RuleFact, type RuleWeight, Unknown } from './lab-model';

// From what Terraform is given to facts. An expression that only apply can work out becomes `Unknown`.

type Text = string | null | undefined;
type Port = number | string | null | undefined;

export function cidrPeer(value: string): Known<PeerFact> {
  const cidr = Cidr.tryParse(value);
  return cidr instanceof Cidr ? { kind: 'cidr', cidr } : new Unknown(`the addresses ${value}`);
}

export function groupPeer(key: string | Unknown): Known<PeerFact> {
  return key instanceof Unknown ? key : { kind: 'security-group', key };
}

/** What a rule takes of its group's quota. */
export function weightOf(peer: Known<PeerFact>, repeated: boolean): Known<RuleWeight> {
  if (repeated) return new Unknown('how many rules an expression, count or for_each makes');
  if (peer instanceof Unknown) return { ipv4: 1, ipv6: 1 };
  switch (peer.kind) {
    case 'cidr':
      return peer.cidr.family === 4 ? { ipv4: 1, ipv6: 0 } : { ipv4: 0, ipv6: 1 };
    case 'security-group':
      return { ipv4: 1, ipv6: 1 };
    case 'prefix-list':
      return peer.maxEntries === undefined
        ? new Unknown(`how many entries the prefix list ${peer.id} can have`)
        : { ipv4: peer.maxEntries, ipv6: peer.maxEntries };
  }
}

/** Whether a resource is made more or less often than once. */
export function isRepeated({ count, for_each }: { count?: unknown; for_each?: unknown }): boolean {
  return (count !== undefined && count !== null && count !== 1) || (for_each !== undefined && for_each !== null);
}

/** AWS takes protocols by name, in either case, or by number; -1 is all of them, and then ports do not matter. */
export function protocolAndPorts(protocol: Text, from: Port, to: Port): Pick<RuleFact, 'protocol' | 'ports'> {
  const name = (protocol ?? '').toLowerCase();
  if (isExpression(name)) {
    const unknown = new Unknown(`the protocol ${name}`);
    return { protocol: unknown, ports: unknown };
  }
  if (['-1', 'all'].includes(name)) return { protocol: 'all', ports: PortRange.ALL };
  if (['esp', ESP_PROTOCOL_NUMBER].includes(name)) return { protocol: 'esp', ports: PortRange.ALL };
  if (!['tcp', '6', 'udp', '17'].includes(name)) return { protocol: 'other', ports: PortRange.ALL };
  return { protocol: ['tcp', '6'].includes(name) ? 'tcp' : 'udp', ports: portsFrom(from, to) };
}

/** Ports that are missing or -1 may be all of them: what AWS refuses is not for a rule to pass. */
function portsFrom(from: Port, to: Port): Known<PortRange> {
  if ([from ?? -1, to ?? -1].every((port) => Number(port) === -1)) return PortRange.ALL;
  const [first, last] = [Number(from ?? 0), Number(to ?? from ?? 0)];
  const known = [first, last].every((value) => Number.isInteger(value) && value >= 0 && value <= PortRange.ALL.to);
  return known && first <= last ? PortRange.of(first, last) : new Unknown(`the ports ${String(from)} to ${String(to)}`);
}

/** A rule of which nothing is known but that it may be there. */
export function unknownRule(path: string, direction: RuleFact['direction'], what: string): RuleFact {
  const unknown = new Unknown(what);
  return { path, direction, protocol: unknown, ports: unknown, peer: unknown, weight: unknown };
}
