import { LabError, portChoiceOutsideRow } from '../errors';
import type { Feature } from './feature';
import { PortRange } from './port-range';
import type { PortChoice, PortTable, PortTableRow, Protocol, ProtocolPorts } from './port-table';
import type { Role } from './role';

/** One row applied: who connects to whom, with which protocol, on which ports, and why. */
export interface Flow {
  /** Id of the table. */
  readonly table: string;
  /** Id of the row. */
  readonly row: string;
  /** Page of the guide that has the row. */
  readonly page: string;
  /** The role that opens the connection. */
  readonly source: Role;
  /** The role that listens. */
  readonly destination: Role;
  readonly protocol: Protocol;
  /** `PortRange.ALL` where the protocol has no ports. */
  readonly ports: PortRange;
  /** The flow is granted over IPv6 too. */
  readonly ipv6: boolean;
}

/** Who is present, and what is on. */
export interface FlowOptions {
  /** Roles present beside the subject of the table. */
  readonly roles: Iterable<Role>;
  /** Features that are on. */
  readonly features: Iterable<Feature>;
  /** The administrator's own ports, for rows that leave a choice. Without them such a row gives no flow. */
  readonly chosenPorts?: Partial<Record<PortChoice, readonly PortRange[]>>;
}

/**
 * The exact list of flows that a table asks for, in the table's order: one for each row, peer, protocol and range.
 * Adjacent ranges of one row and one peer come as one. Throws `PortChoiceOutsideRow`.
 */
export function flowsFor(table: PortTable, { roles, features, chosenPorts = {} }: FlowOptions): Flow[] {
  const present = new Set(roles);
  const on = new Set(features);
  return table.rows.flatMap((row) =>
    row.connections
      .filter(({ peer, when }) => present.has(peer) && (when.length === 0 || when.some((feature) => on.has(feature))))
      .flatMap(({ peer, direction, ports }) =>
        choose(table, row, ports, chosenPorts).flatMap(({ protocol, ranges }) =>
          ranges.map((range) => ({
            table: table.id,
            row: row.id,
            page: row.page,
            source: direction === 'inbound' ? peer : table.subject,
            destination: direction === 'inbound' ? table.subject : peer,
            protocol,
            ports: range,
            ipv6: row.ipv6 && on.has('dual-stack'),
          })),
        ),
      ),
  );
}

/** The ports of a connection, or the administrator's own of them where the row leaves a choice. */
function choose(
  table: PortTable,
  row: PortTableRow,
  ports: readonly ProtocolPorts[],
  chosenPorts: NonNullable<FlowOptions['chosenPorts']>,
): readonly ProtocolPorts[] {
  if (row.choice === undefined) return ports;
  const chosen = PortRange.merge(chosenPorts[row.choice] ?? []);
  return ports.map(({ protocol, ranges }) => {
    if (!PortRange.cover(ranges, chosen))
      throw new LabError([
        portChoiceOutsideRow(row.id, chosen.join(', '), ranges.join(', '), { guide: table.guide, page: row.page }),
      ]);
    return { protocol, ranges: chosen };
  });
}
