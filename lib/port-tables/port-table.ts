import { z } from 'zod';
import { type Certainty, CERTAINTIES } from './certainty';
import type { Feature } from './feature';
import { PortRange } from './port-range';
import type { Role } from './role';
import { parsedText, readTable, roleSchema, rowIdSchema, whenSchema } from './row-schemas';

/** A protocol that has ports. */
export type PortProtocol = 'tcp' | 'udp';

/** Protocol of a row. ESP, the encapsulation of IPsec, has no ports: a row or a rule that names it means all of it. */
export type Protocol = PortProtocol | 'esp';

/** The number of ESP among the protocols of IP, as AWS wants it. */
export const ESP_PROTOCOL_NUMBER = '50';

/** Whether a protocol has ports. */
export function hasPorts(protocol: Protocol): protocol is PortProtocol {
  return protocol !== 'esp';
}

/** What the server's own firewall does with a row's ports, as the guide states it. */
export type FirewallSetting = 'open' | 'cluster' | 'blocked' | 'not stated';

/** Rows whose ports an administrator picks out of the range in the table. */
export type PortChoice = 'sip';

/** Ports of one protocol, sorted and merged. Of one without ports, `PortRange.ALL`. */
export interface ProtocolPorts {
  readonly protocol: Protocol;
  readonly ranges: readonly PortRange[];
}

/** Who connects because of a row, in which direction, on what condition. */
export interface RowConnection {
  /** `inbound`: the peer connects to the subject of the table. `outbound`: the subject connects to the peer. */
  readonly direction: 'inbound' | 'outbound';
  readonly peer: Role;
  /** Any one of these features switches the connection on. None listed: always on. */
  readonly when: readonly Feature[];
  readonly ports: readonly ProtocolPorts[];
}

/** One row of a guide's port table. */
export interface PortTableRow {
  /** Stable name of the row, first word of every rule that comes from it. */
  readonly id: string;
  /** Page of the guide; where no guide has the row, the document that does. */
  readonly page: string;
  readonly ports: readonly ProtocolPorts[];
  readonly firewall: FirewallSetting;
  /** Executable, service or application. */
  readonly process: string;
  /** Account that the service runs under. */
  readonly account: string | undefined;
  readonly connections: readonly RowConnection[];
  /** The comment says that nobody but the server itself connects. */
  readonly localhostOnly: boolean;
  /** Client ports of connections that were opened outward: an answer may come back to them, nobody may connect to them. */
  readonly returnTraffic: boolean;
  /** The row is granted over IPv6 too, in Dual mode. */
  readonly ipv6: boolean;
  /** The administrator picks the ports out of the row's range. */
  readonly choice: PortChoice | undefined;
  /** What the row is for. */
  readonly note: string;
  /** How the row was read where its columns do not say the same. */
  readonly reading: string | undefined;
  /** How sure it is that the row holds for the releases of this library, where it was not read in a guide of theirs. */
  readonly certainty: Certainty | undefined;
}

/** A table of a guide, as data. */
export interface PortTable {
  /** Stable name of the table. */
  readonly id: string;
  /** Title of the document that has it. */
  readonly guide: string;
  /** Name of the table in the document. */
  readonly title: string;
  /** The machine the table is about. */
  readonly subject: Role;
  readonly rows: readonly PortTableRow[];
}

const rangesSchema = parsedText((text) => PortRange.parseList(text));

const portsSchema = z
  .strictObject({ tcp: rangesSchema.optional(), udp: rangesSchema.optional(), esp: z.literal(true).optional() })
  .transform(({ tcp, udp, esp }): ProtocolPorts[] => [
    ...(tcp ? [{ protocol: 'tcp' as const, ranges: tcp }] : []),
    ...(udp ? [{ protocol: 'udp' as const, ranges: udp }] : []),
    ...(esp ? [{ protocol: 'esp' as const, ranges: [PortRange.ALL] }] : []),
  ])
  .refine((ports) => ports.length > 0, 'names no port at all.');

const connectionSchema = z
  .strictObject({
    from: roleSchema.optional(),
    to: roleSchema.optional(),
    when: whenSchema,
    only: portsSchema.optional(),
  })
  .refine(({ from, to }) => (from === undefined) !== (to === undefined), 'a connection goes either from or to a role.');

const rowSchema = z
  .strictObject({
    id: rowIdSchema,
    page: z.string().min(1),
    ports: portsSchema,
    firewall: z.enum(['open', 'cluster', 'blocked', 'not stated']),
    process: z.string().min(1),
    account: z.string().min(1).optional(),
    connections: z.array(connectionSchema),
    localhostOnly: z.boolean().default(false),
    returnTraffic: z.boolean().default(false),
    ipv6: z.boolean().default(false),
    choice: z.enum(['sip']).optional(),
    note: z.string().min(1),
    reading: z.string().min(1).optional(),
    certainty: z.enum(CERTAINTIES).optional(),
  })
  .transform(({ connections, choice, account, reading, certainty, ...row }): PortTableRow => ({
    ...row,
    account,
    choice,
    reading,
    certainty,
    connections: connections.map(({ from, to, when, only }) => ({
      direction: from === undefined ? 'outbound' : 'inbound',
      // The schema above has made sure that one of the two is there.
      peer: from ?? to ?? 'untrusted-network',
      when: when === undefined ? [] : [when].flat(),
      ports: only ?? row.ports,
    })),
  }))
  .superRefine((row, context) => {
    for (const message of contradictions(row)) context.addIssue({ code: 'custom', message });
  });

const tableSchema = z.strictObject({
  id: z.string().min(1),
  guide: z.string().min(1),
  title: z.string().min(1),
  subject: roleSchema,
  rows: z.array(rowSchema).nonempty(),
});

/** What a row must not say, since the stricter of its columns wins and a difference between them is written down. */
function contradictions(row: PortTableRow): string[] {
  const found: string[] = [];
  const audience = new Set(row.connections.map(({ peer }) => peer));
  const closed = row.localhostOnly || row.returnTraffic || row.firewall === 'blocked';
  if (closed && audience.size > 0)
    found.push('nobody may connect to a port that is blocked, local or for return traffic.');
  if (row.firewall === 'cluster' && [...audience].some((role) => role !== 'cluster-peer'))
    found.push('only a cluster peer may connect to a port that is open between the servers of a cluster.');
  const columnsDiffer =
    (row.localhostOnly && row.firewall !== 'blocked') ||
    (row.firewall === 'open' && [...audience].every((role) => role === 'cluster-peer'));
  if (columnsDiffer && row.reading === undefined)
    found.push('its firewall setting is wider than its comment; `reading` must say how that was settled.');
  for (const { ports } of row.connections)
    for (const { protocol, ranges } of ports)
      if (!PortRange.cover(portsOf(row, protocol), ranges))
        found.push(`a connection uses ${protocol} ports that the row does not have.`);
  return found;
}

/** The ports of a row for one protocol. */
export function portsOf(row: { readonly ports: readonly ProtocolPorts[] }, protocol: Protocol): readonly PortRange[] {
  return row.ports.find((ports) => ports.protocol === protocol)?.ranges ?? [];
}

/** A port table as its file writes it. */
export type PortTableInput = z.input<typeof tableSchema>;

/**
 * Checks a table and reads it. Throws a `LabError` that names every row at fault: an impossible range, an unknown role, an
 * id given twice, a condition that no feature switches on, a row that opens more than its stricter column allows.
 */
export function definePortTable(input: PortTableInput): PortTable {
  return readTable(tableSchema, input);
}
