import { LabError, noPortForComponent } from '../errors';
import type { Feature } from './feature';
import type { Flow } from './flow';
import type { IcmNode } from './icm-node';
import type { FormulaChoice, IcmConnection, IcmNetwork, IcmPortTable, IcmPortTableRow } from './icm-port-table';
import type { Listener } from './listener';
import { PortRange } from './port-range';
import type { PortProtocol } from './port-table';

/** A flow between two components, and the network that it takes. */
export interface IcmFlow extends Flow {
  readonly network: IcmNetwork;
}

/**
 * What a table lets one component open to another, in the table's order: one flow for each row, protocol and range. The
 * ports are those of the listener: of its instance, its side, its number on the host.
 */
export function icmFlowsBetween(
  table: IcmPortTable,
  client: IcmNode,
  listener: IcmNode,
  features: Iterable<Feature>,
): IcmFlow[] {
  const on = new Set(features);
  return table.rows
    .filter(
      (row) =>
        row.listeners.includes(listener.role) &&
        row.connections.some((connection) => isOn(connection, on) && connects(connection, client, listener)),
    )
    .flatMap((row) =>
      portsOfRow(row, listener).flatMap(({ protocol, ranges }) =>
        ranges.map((ports) => ({
          table: table.id,
          row: row.id,
          page: row.page,
          source: client.role,
          destination: listener.role,
          protocol,
          ports,
          ipv6: false,
          network: row.network,
        })),
      ),
    );
}

/**
 * What the components of one host listen on, whoever is there to connect: rows that are on, local ones included. No port
 * comes twice: the first row that has it keeps it.
 */
export function icmListenersOf(
  table: IcmPortTable,
  components: readonly IcmNode[],
  features: Iterable<Feature>,
): Listener[] {
  const on = new Set(features);
  const taken: Record<PortProtocol, readonly PortRange[]> = { tcp: [], udp: [] };
  const listeners: Listener[] = [];
  for (const row of table.rows) {
    const active = row.localhostOnly || row.connections.some((connection) => isOn(connection, on));
    if (!active) continue;
    for (const component of components.filter(({ role }) => row.listeners.includes(role)))
      for (const { protocol, ranges } of portsOfRow(row, component)) {
        for (const ports of PortRange.subtract(ranges, taken[protocol]))
          listeners.push({ row: row.id, protocol, ports, localhostOnly: row.localhostOnly, ipv6: false });
        taken[protocol] = PortRange.merge([...taken[protocol], ...ranges]);
      }
  }
  return listeners;
}

function isOn({ when }: IcmConnection, on: ReadonlySet<Feature>): boolean {
  return when.length === 0 || when.some((feature) => on.has(feature));
}

function connects({ client: role, relation, gateways }: IcmConnection, client: IcmNode, listener: IcmNode): boolean {
  if (client.role !== role) return false;
  const kind = (client.gateway ?? listener.gateway)?.kind;
  if (gateways.length > 0 && (kind === undefined || !gateways.includes(kind))) return false;
  const outside = client.system === undefined || listener.system === undefined;
  const sameSystem = outside || client.system === listener.system;
  const samePair = sameSystem && client.pair === listener.pair;
  switch (relation) {
    case 'any':
      return sameSystem;
    case 'other-system':
      return !sameSystem;
    case 'same-side':
      return sameSystem && client.side === listener.side;
    case 'same-pair':
      return samePair;
    case 'other-side':
      return (
        samePair &&
        client.role === listener.role &&
        client.gateway?.number === listener.gateway?.number &&
        client.side !== listener.side
      );
  }
}

function portsOfRow(row: IcmPortTableRow, listener: IcmNode): { protocol: PortProtocol; ranges: PortRange[] }[] {
  return row.ports.map((choice) => ({ protocol: choice.protocol, ranges: portsAt(row.id, choice, listener) }));
}

function portsAt(row: string, { formulas }: FormulaChoice, listener: IcmNode): PortRange[] {
  const { instanceNumber, side, gateway, role } = listener;
  const meant = formulas.find(
    (one) =>
      (one.side === undefined || one.side === side) && (one.gateway === undefined || one.gateway === gateway?.number),
  );
  if (meant === undefined) {
    const where = [role, side && `side ${side}`, gateway && `gateway ${gateway.number}`].filter(Boolean).join(', ');
    throw new LabError([noPortForComponent(row, where)]);
  }
  return meant.formula.at(instanceNumber);
}
