import type { PortTable } from './port-table';
import type { Role } from './role';

/**
 * A table as one of its peers sees it: the rows that name the peer, each connection the other way round. The port is stated
 * once, and both ends get their rule from it.
 */
export function seenFrom(table: PortTable, peer: Role): PortTable {
  return {
    ...table,
    subject: peer,
    rows: table.rows.flatMap((row) => {
      const connections = row.connections
        .filter((connection) => connection.peer === peer)
        .map(({ direction, ...connection }) => ({
          ...connection,
          direction: direction === 'inbound' ? ('outbound' as const) : ('inbound' as const),
          peer: table.subject,
        }));
      return connections.length > 0 ? [{ ...row, connections }] : [];
    }),
  };
}
