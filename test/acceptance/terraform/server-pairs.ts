import { PortRange } from '../../../lib/port-tables/port-range';
import type { Opening, ServerAddress } from './openings-between';

/** What is open between servers, as texts that can be compared. */
export interface ServerPairs {
  /** Every address there is, with its server and its role. */
  readonly addresses: readonly string[];
  /** What each address can open to each other one. A pair that can open nothing has no line. */
  readonly openings: readonly string[];
  /** The same by the roles of the two servers, whatever their addresses. */
  readonly openingsByRole: readonly string[];
}

type Address = Pick<ServerAddress, 'server' | 'role' | 'address'>;

/** Asks for each two addresses of different servers, in both directions, what one can open to the other. */
export function serverPairs<T extends Address>(
  addresses: readonly T[],
  openings: (from: T, to: T) => readonly Opening[],
): ServerPairs {
  const byPair = new Map<string, Opening[]>();
  const byRole = new Map<string, Opening[]>();
  for (const from of addresses)
    for (const to of addresses) {
      const open = from.server === to.server ? [] : openings(from, to);
      if (open.length === 0) continue;
      byPair.set(`${textOf(from)} -> ${textOf(to)}`, [...open]);
      const roles = `${from.role} -> ${to.role}`;
      byRole.set(roles, [...(byRole.get(roles) ?? []), ...open]);
    }
  return {
    addresses: addresses.map((one) => `${textOf(one)} ${one.role}`).sort(),
    openings: lines(byPair),
    openingsByRole: lines(byRole),
  };
}

function textOf({ server, address }: Address): string {
  return `${server} ${address}`;
}

function lines(openings: ReadonlyMap<string, readonly Opening[]>): string[] {
  return [...openings]
    .flatMap(([pair, open]) =>
      [...new Set(open.map(({ protocol }) => protocol))].map((protocol) => {
        const ports = PortRange.merge(open.filter((one) => one.protocol === protocol).map((one) => one.ports));
        return `${pair}: ${protocol} ${ports.join(', ')}`;
      }),
    )
    .sort();
}
