import type { Feature } from './feature';
import type { FlowOptions } from './flow';
import { PortRange } from './port-range';
import { hasPorts, type PortProtocol, type PortTable } from './port-table';

/** Ports that the subject of a table listens on. */
export interface Listener {
  /** Id of the row. */
  readonly row: string;
  readonly protocol: PortProtocol;
  readonly ports: PortRange;
  /** Only the server itself can connect. */
  readonly localhostOnly: boolean;
  /** Listens on IPv6 addresses too. */
  readonly ipv6: boolean;
}

/** What listeners depend on. */
export type ListenerOptions = Pick<FlowOptions, 'features' | 'chosenPorts'>;

/**
 * What the subject of a table listens on, whoever is there to connect: rows that are on, local ones included, minus return
 * traffic. No port comes twice: the first row that has it keeps it.
 */
export function listenersOf(table: PortTable, { features, chosenPorts = {} }: ListenerOptions): Listener[] {
  const on = new Set<Feature>(features);
  const taken: Record<PortProtocol, readonly PortRange[]> = { tcp: [], udp: [] };
  const listeners: Listener[] = [];
  for (const row of table.rows) {
    const inbound = row.connections.filter(({ direction }) => direction === 'inbound');
    const active = inbound.some(({ when }) => when.length === 0 || when.some((feature) => on.has(feature)));
    if (row.returnTraffic || !(active || row.localhostOnly)) continue;
    for (const { protocol, ranges } of row.ports) {
      // Nothing listens on ESP: Windows and the appliances take it in below every service.
      if (!hasPorts(protocol)) continue;
      const own = row.choice === undefined ? ranges : PortRange.intersect(ranges, chosenPorts[row.choice] ?? []);
      for (const ports of PortRange.subtract(own, taken[protocol]))
        listeners.push({
          row: row.id,
          protocol,
          ports,
          localhostOnly: row.localhostOnly,
          ipv6: row.ipv6 && on.has('dual-stack'),
        });
      taken[protocol] = PortRange.merge([...taken[protocol], ...own]);
    }
  }
  return listeners;
}
