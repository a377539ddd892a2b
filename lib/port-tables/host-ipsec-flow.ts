import type { Feature } from './feature';
import { type Flow, flowsFor } from './flow';
import { hostIpsec } from './host-ipsec';
import type { PortTable } from './port-table';
import type { Role } from './role';

/** What one server opens to another when the two speak IPsec, as the roles that they have. */
export function hostIpsecFlows(source: Role, destination: Role, features: Iterable<Feature>): Flow[] {
  return flowsFor(hostIpsec, { roles: ['ipsec-peer'], features })
    .filter((flow) => flow.source === 'ipsec-peer')
    .map((flow) => ({ ...flow, source, destination }));
}

/** Some rows of the table as two roles have them, for tables that are read by subject and peer. */
export function hostIpsecBetween(subject: Role, peer: Role, rows: readonly string[]): PortTable {
  return {
    ...hostIpsec,
    subject,
    rows: hostIpsec.rows
      .filter(({ id }) => rows.includes(id))
      .map((row) => ({ ...row, connections: row.connections.map((connection) => ({ ...connection, peer })) })),
  };
}
