import { Unknown } from '../../guides/lab-model';
import type { Verdict } from '../../guides/guide-rule';
import { OUTSIDE_KINDS, type OutsideKind, outsideNumbers, prefixesOf, type WayOut } from './outside-numbers';
import { permittedNumber } from './permitted-number';
import type { RestrictionTable } from './restriction-table';
import type { ClassOfServiceRestrictions, RestrictionTables } from './restriction-tables';

/** A table in use, and which numbers its users need. */
export interface UsedTable {
  /** Whose it is, for messages: empty where it is everybody's. */
  readonly whose: string;
  /** What it is used for. */
  readonly use: string;
  readonly table: RestrictionTable;
  readonly international: boolean;
  readonly areaCodes: readonly string[];
}

/** The tables of classes of service. */
export function tablesOfClasses({ classesOfService }: RestrictionTables): readonly UsedTable[] {
  return classesOfService.flatMap(({ name, transfers, outcalling, fax, ...needs }: ClassOfServiceRestrictions) =>
    Object.entries({ transfers, outcalling, fax }).map(([use, table]) => ({
      whose: `class of service "${name}": `,
      use,
      table,
      ...needs,
    })),
  );
}

/** The table of system transfers, whose users need nothing outside. */
export function tableOfSystemTransfers({ systemTransfers }: RestrictionTables): UsedTable {
  return { whose: '', use: 'system transfers', table: systemTransfers, international: false, areaCodes: [] };
}

/** The table of alternate extensions, whose users need nothing outside. */
export function tableOfAlternateExtensions({ alternateExtensions }: RestrictionTables): UsedTable {
  return { whose: '', use: 'alternate extensions', table: alternateExtensions, international: false, areaCodes: [] };
}

const NAMES: Readonly<Record<OutsideKind, string>> = {
  'international operator': 'international operator',
  international: 'international numbers',
  'long distance': 'long distance numbers',
};

/**
 * What tables permit that they should block: for each kind the tables that should, and for each table, way and prefix a
 * number that it lets through. A dial plan without a prefix for any of the kinds has nothing to block.
 */
export function openNumbers(
  at: string,
  settings: RestrictionTables,
  ways: readonly WayOut[],
  blocking: Readonly<Partial<Record<OutsideKind, readonly UsedTable[]>>>,
): Verdict {
  const kinds = OUTSIDE_KINDS.filter((kind) => blocking[kind]);
  if (kinds.every((kind) => prefixesOf(kind, settings.dialPlan).length === 0))
    return { notApplicable: `Its dial plan has no ${kinds.map((kind) => NAMES[kind]).join(' and no ')}.` };
  const found = kinds.flatMap((kind) =>
    (blocking[kind] ?? []).flatMap(({ whose, use, table, areaCodes }) =>
      ways
        .flatMap((way) => outsideNumbers(kind, way, settings, areaCodes))
        .map((numbers) => ({
          permits: `${whose}table "${table.name}" of ${use} permits`,
          through: `(${kind} through ${numbers.through})`,
          number: permittedNumber(table, numbers),
        })),
    ),
  );
  return {
    violations: found.flatMap(({ permits, through, number }) =>
      typeof number === 'string' ? [{ at, message: `${permits} ${number} ${through}` }] : [],
    ),
    unknown: [...new Set(found.flatMap(({ number }) => (number instanceof Unknown ? [`${at}: ${number.what}`] : [])))],
  };
}
