import { z } from 'zod';
import { type Certainty, CERTAINTIES } from './certainty';
import type { Feature } from './feature';
import { GATEWAY_KINDS, GATEWAY_NUMBERS, type GatewayKind, type GatewayNumber } from './icm-node';
import { PortFormula } from './port-formula';
import type { PortProtocol } from './port-table';
import type { Role } from './role';
import { parsedText, readTable, roleSchema, rowIdSchema, whenSchema } from './row-schemas';
import { type Side, SIDES } from './side';

/** The two networks of a Unified ICM: one that everything sees, and one that joins the two sides of a pair. */
export type IcmNetwork = 'visible' | 'private';

/** How the client of a row must be to the listener. */
export const RELATIONS = {
  any: 'anywhere in the same system',
  'other-side': 'the same component on the other side of the pair',
  'same-side': 'on the same side',
  'same-pair': 'of the same pair, on either side',
  'other-system': 'in another system: a parent’s, at its child',
} as const satisfies Record<string, string>;

/** The name of a relation. */
export type Relation = keyof typeof RELATIONS;

/** Formulas of one protocol: one for all listeners, or one for each side, each number of a gateway, or both. */
export interface FormulaChoice {
  readonly protocol: PortProtocol;
  readonly formulas: readonly {
    readonly gateway?: GatewayNumber;
    readonly side?: Side;
    readonly formula: PortFormula;
  }[];
}

/** Who connects because of a row. */
export interface IcmConnection {
  readonly client: Role;
  readonly relation: Relation;
  /** Kinds of the gateway, where the client or the listener is one. None listed: every kind. */
  readonly gateways: readonly GatewayKind[];
  /** Any one of these features switches the connection on. None listed: always on. */
  readonly when: readonly Feature[];
}

/** One row of a table of Unified ICM: what components of some roles listen on, and who connects. */
export interface IcmPortTableRow {
  /** Stable name of the row, first word of every rule that comes from it. */
  readonly id: string;
  /** Page of the guide, or the document that has the row. */
  readonly page: string;
  readonly listeners: readonly Role[];
  readonly network: IcmNetwork;
  readonly ports: readonly FormulaChoice[];
  /** Executable, service or application. */
  readonly process: string;
  readonly connections: readonly IcmConnection[];
  /** Nobody but the host itself connects. */
  readonly localhostOnly: boolean;
  /** What the row is for. */
  readonly note: string;
  /** How the row was read where sources contradict each other, or say less than a lab needs. */
  readonly reading: string | undefined;
  readonly certainty: Certainty;
}

/** A table of Unified ICM: unlike a guide's table of one machine, its rows are about many roles, and its ports are formulas. */
export interface IcmPortTable {
  /** Stable name of the table. */
  readonly id: string;
  /** Title of the document that has most of it. */
  readonly guide: string;
  readonly title: string;
  readonly rows: readonly IcmPortTableRow[];
}

const formulaSchema = parsedText((text) => PortFormula.parse(text));
const bySideSchema = z
  .strictObject({ a: formulaSchema, b: formulaSchema })
  .transform((formulas) => SIDES.map((side) => ({ side, formula: formulas[side] })));
// Of the alternatives of a union, zod cannot say which was meant.
const anyOf = {
  error: 'expected a formula such as 40003 + 40n, or one for each of a and b, of pg1 to pg3, or of both.',
};
const forSidesSchema = z.union([formulaSchema.transform((formula) => [{ formula }]), bySideSchema], anyOf);
const byGatewaySchema = z
  .strictObject({ pg1: forSidesSchema, pg2: forSidesSchema, pg3: forSidesSchema.optional() })
  .transform((gateways) =>
    GATEWAY_NUMBERS.flatMap((gateway) => (gateways[`pg${gateway}`] ?? []).map((one) => ({ gateway, ...one }))),
  );
const choiceSchema = z.union([forSidesSchema, byGatewaySchema], anyOf);

const portsSchema = z
  .strictObject({ tcp: choiceSchema.optional(), udp: choiceSchema.optional() })
  .transform(({ tcp, udp }): FormulaChoice[] => [
    ...(tcp ? [{ protocol: 'tcp' as const, formulas: tcp }] : []),
    ...(udp ? [{ protocol: 'udp' as const, formulas: udp }] : []),
  ])
  .refine((ports) => ports.length > 0, 'names no port at all.');

const kindNames = Object.keys(GATEWAY_KINDS).filter((name): name is GatewayKind => name in GATEWAY_KINDS);
const relationNames = Object.keys(RELATIONS).filter((name): name is Relation => name in RELATIONS);

const connectionSchema = z
  .strictObject({
    from: roleSchema,
    relation: z.enum(relationNames).default('any'),
    gateways: z.array(z.enum(kindNames)).default([]),
    when: whenSchema,
  })
  .transform(({ from, relation, gateways, when }): IcmConnection => ({
    client: from,
    relation,
    gateways,
    when: when === undefined ? [] : [when].flat(),
  }));

const rowSchema = z
  .strictObject({
    id: rowIdSchema,
    page: z.string().min(1),
    listeners: z.array(roleSchema).nonempty(),
    network: z.enum(['visible', 'private']).default('visible'),
    ports: portsSchema,
    process: z.string().min(1),
    connections: z.array(connectionSchema),
    localhostOnly: z.boolean().default(false),
    note: z.string().min(1),
    reading: z.string().min(1).optional(),
    certainty: z.enum(CERTAINTIES),
  })
  .transform(({ reading, ...row }): IcmPortTableRow => ({ ...row, reading }))
  .superRefine((row, context) => {
    if (row.localhostOnly && row.connections.length > 0)
      context.addIssue({ code: 'custom', message: 'nobody may connect to a port that is local.' });
    if (!row.localhostOnly && row.connections.length === 0 && row.reading === undefined)
      context.addIssue({ code: 'custom', message: 'nobody connects; `reading` must say why.' });
    for (const { client, relation } of row.connections)
      if (relation === 'other-side' && !row.listeners.includes(client))
        context.addIssue({ code: 'custom', message: 'only the same component can be the other side.' });
  });

const tableSchema = z.strictObject({
  id: z.string().min(1),
  guide: z.string().min(1),
  title: z.string().min(1),
  rows: z.array(rowSchema).nonempty(),
});

/** A row as its file writes it. */
export type IcmPortTableRowInput = z.input<typeof rowSchema>;

/** A table as its file writes it. */
export type IcmPortTableInput = z.input<typeof tableSchema>;

/** Checks a table and reads it. Throws a `LabError` that names every row at fault. */
export function defineIcmPortTable(input: IcmPortTableInput): IcmPortTable {
  return readTable(tableSchema, input);
}
