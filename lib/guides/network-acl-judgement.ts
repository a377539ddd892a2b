import { Cidr } from '../network/cidr';
import type { Direction } from '../network/security-rule';
import { PortRange } from '../port-tables/port-range';
import type { Protocol, ProtocolPorts } from '../port-tables/port-table';
import type { Violation } from './finding';
import { type NetworkAclEntryFact, type NetworkAclFact, Unknown } from './lab-model';
import { portSet } from './rule-judgement';

/** One port that must be denied to everybody. */
interface Target {
  readonly protocol: Protocol;
  readonly port: number;
}

/** Where ports must be denied. */
interface Way {
  readonly direction: Direction;
  readonly family: 4 | 6;
}

/** How what is not known of an entry is taken: as it does most good, or as it does most harm. */
type Assumption = 'best' | 'worst';

/** An entry with what is assumed of it. */
interface AssumedEntry {
  readonly entry: NetworkAclEntryFact;
  readonly number: number;
  readonly action: 'allow' | 'deny';
  /** Absent where the addresses are not known, and are not assumed to be all. */
  readonly block: Cidr | undefined;
}

/** What comes of a port. */
interface Outcome {
  /** No entry, nor all of them together, denies it to everybody. */
  readonly undenied: boolean;
  /** Entries that allow it to somebody before it is denied to them. */
  readonly allowing: readonly AssumedEntry[];
}

const WAYS: readonly Way[] = [
  { direction: 'ingress', family: 4 },
  { direction: 'egress', family: 4 },
  { direction: 'ingress', family: 6 },
  { direction: 'egress', family: 6 },
];

const EVERYBODY = { 4: Cidr.parse('0.0.0.0/0'), 6: Cidr.parse('::/0') };

/**
 * Whether a network ACL denies ports to everybody, in both directions, before it allows them to anybody. What is not known
 * matters only where it makes a difference: a port is violated when the best that can be assumed does not save it, and in
 * doubt when the worst would violate it.
 */
export function judgeDeniedPorts(
  { path, entries }: NetworkAclFact,
  ports: readonly ProtocolPorts[],
): { violations: Violation[]; unknown: string[] } {
  const targets = targetsOf(ports);
  const violations: Violation[] = [];
  const unknown = new Set<string>();
  for (const way of WAYS) {
    const inWay = entries.filter(({ direction, family }) => direction === way.direction && mayBe(family, way.family));
    const undenied: Target[] = [];
    const allowed = new Map<NetworkAclEntryFact, { readonly number: number; readonly reached: Target[] }>();
    for (const target of targets) {
      const relevant = inWay.filter((entry) => mayReach(entry, target));
      const best = outcome(relevant, way.family, 'best');
      if (best.undenied) undenied.push(target);
      for (const { entry, number } of best.allowing)
        allowed.set(entry, { number, reached: [...(allowed.get(entry)?.reached ?? []), target] });
      if (isKept(best) && !isKept(outcome(relevant, way.family, 'worst')))
        for (const what of relevant.flatMap(unknownOf)) unknown.add(what);
    }
    if (undenied.length > 0)
      violations.push({ at: path, message: `does not deny everybody ${wordsFor(way, undenied)}` });
    for (const [entry, { number, reached }] of allowed)
      violations.push({
        at: entry.path,
        message: `allows ${wordsFor(way, reached)} by entry ${number}, before that is denied`,
      });
  }
  return { violations, unknown: [...unknown] };
}

function outcome(relevant: readonly NetworkAclEntryFact[], family: 4 | 6, assumption: Assumption): Outcome {
  const sorted = relevant
    .flatMap((entry) => assumed(entry, family, assumption) ?? [])
    // AWS refuses a number given twice, so the order among those is of no use to anybody.
    .sort((a, b) => a.number - b.number || a.action.localeCompare(b.action));
  const denied: Cidr[] = [];
  const allowing: AssumedEntry[] = [];
  for (const one of sorted) {
    const { action, block } = one;
    if (Cidr.coverEverything(denied, family)) break;
    // Addresses that are not known are some addresses all the same: what nobody is denied yet, they are allowed.
    const isDenied = block === undefined ? denied.length > 0 : denied.some((earlier) => earlier.covers(block));
    if (action === 'allow' && !isDenied) allowing.push(one);
    if (action === 'deny' && block !== undefined) denied.push(block);
  }
  if (Cidr.coverEverything(denied, family)) return { undenied: false, allowing };
  // AWS denies what no entry allows. For IPv6, which the perimeter does not have, that is enough.
  return { undenied: family === 4 || allowing.length > 0, allowing: [] };
}

/**
 * An entry with assumptions for what is not known of it: where its effect is wanted, it reaches everything, and where it is
 * not, nothing.
 */
function assumed(entry: NetworkAclEntryFact, family: 4 | 6, assumption: Assumption): AssumedEntry | undefined {
  const { number, block, protocol, ports } = entry;
  const wanted = assumption === 'best' ? 'deny' : 'allow';
  const action = entry.action instanceof Unknown ? wanted : entry.action;
  const reach = [number, protocol, ports, entry.family];
  if (action !== wanted && reach.some((one) => one instanceof Unknown)) return undefined;
  const known = block instanceof Unknown ? undefined : block;
  return {
    entry,
    action,
    number: number instanceof Unknown ? 0 : number,
    block: action === wanted ? (known ?? EVERYBODY[family]) : known,
  };
}

function isKept({ undenied, allowing }: Outcome): boolean {
  return !undenied && allowing.length === 0;
}

function mayReach({ protocol, ports }: NetworkAclEntryFact, target: Target): boolean {
  const reaches = ports instanceof Unknown || (ports.from <= target.port && target.port <= ports.to);
  return reaches && (mayBe(protocol, target.protocol) || protocol === 'all');
}

function mayBe<T>(known: T | Unknown, value: T): boolean {
  return known instanceof Unknown || known === value;
}

function unknownOf({ path, number, action, protocol, ports, family, block }: NetworkAclEntryFact): string[] {
  const parts = [number, action, protocol, ports, family, block];
  return parts.flatMap((one) => (one instanceof Unknown ? [`${path}: ${one.what}`] : []));
}

function targetsOf(ports: readonly ProtocolPorts[]): Target[] {
  return ports.flatMap(({ protocol, ranges }) =>
    ranges.flatMap(({ from, size }) => Array.from({ length: size }, (_, index) => ({ protocol, port: from + index }))),
  );
}

/** `inbound tcp 135, tcp 139 over IPv6` */
function wordsFor({ direction, family }: Way, targets: readonly Target[]): string {
  const set = portSet(targets.map(({ protocol, port }) => ({ protocol, ranges: [PortRange.of(port)] })));
  const ports = (['udp', 'tcp'] as const).flatMap((protocol) =>
    set[protocol].map((range) => `${protocol} ${range.toString()}`),
  );
  return `${direction === 'ingress' ? 'inbound' : 'outbound'} ${ports.join(', ')}${family === 6 ? ' over IPv6' : ''}`;
}
