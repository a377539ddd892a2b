import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import { report } from '../../boundary/zod-problem';
import { restrictionTableLengths } from '../../errors';
import { DIAL_PATTERN, matchesDialPattern } from './dial-pattern';

/** A row of a restriction table. */
export interface RestrictionPatternProps {
  /**
   * Digits, `#` and `+` as they are, `?` for one of them whichever it is, `*` for any number of them; at most 40
   * characters. Another spelling: error `InvalidProperty`. (Connection security guide, page 2-1)
   */
  readonly pattern: string;
  /**
   * Whether numbers that match may not be used.
   *
   * @default true
   */
  readonly blocked?: boolean;
}

/** A restriction table. A token: error `TokenWhereLiteral`. (Connection security guide, page 2-1) */
export interface RestrictionTableProps {
  /**
   * Its name. Two tables of one name, in whichever case, and different contents: error `RestrictionNameTaken`.
   *
   * @default - that of the table that Connection comes with, or the class of service's with the use behind it
   */
  readonly name?: string;
  /**
   * Its rows, from the top down: the first that matches a number decides. More than 100: error `RestrictionTableTooLong`.
   */
  readonly patterns: readonly RestrictionPatternProps[];
  /**
   * Whether a number that matches no row may not be used: the last row, `*`, which every table has.
   *
   * @default true
   */
  readonly blockOthers?: boolean;
  /**
   * Length of the shortest number that is not blocked, from 1 to 300. Longer than `maximumLength`: error
   * `RestrictionTableLengths`.
   *
   * @default 1
   */
  readonly minimumLength?: number;
  /**
   * Length of the longest number that is not blocked, from 1 to 300.
   *
   * @default 40
   */
  readonly maximumLength?: number;
}

const lengthSchema = z.int().min(1).max(300).exactOptional();

/** Of numbers of Connection's own tables (GET /vmrest/restrictiontables). */
const LENGTHS = { minimumLength: 1, maximumLength: 40 };

/** A schema for a table. */
export const restrictionTableSchema = z
  .strictObject({
    name: literalString.exactOptional(),
    patterns: z.array(
      z.strictObject({
        pattern: z.string().regex(DIAL_PATTERN, 'Expected up to 40 digits, #, +, ? or *'),
        blocked: z.boolean().exactOptional(),
      }),
    ),
    blockOthers: z.boolean().exactOptional(),
    minimumLength: lengthSchema,
    maximumLength: lengthSchema,
  })
  .check((context) => {
    const { minimumLength, maximumLength } = { ...LENGTHS, ...context.value };
    // A length that is none is a problem of its own.
    if (minimumLength > maximumLength && maximumLength > 0)
      report(context, restrictionTableLengths(minimumLength, maximumLength), ['minimumLength']);
  }) satisfies z.ZodType<RestrictionTableProps>;

/** A row of a restriction table, with nothing left open. */
export type RestrictionPattern = Required<RestrictionPatternProps>;

/** A restriction table, with nothing left open. */
export interface RestrictionTable extends Required<Omit<RestrictionTableProps, 'patterns'>> {
  readonly patterns: readonly RestrictionPattern[];
}

/** Fills the defaults in. */
export function resolveRestrictionTable(
  {
    name,
    patterns,
    blockOthers = true,
    minimumLength = LENGTHS.minimumLength,
    maximumLength = LENGTHS.maximumLength,
  }: RestrictionTableProps,
  defaultName: string,
): RestrictionTable {
  return {
    name: name ?? defaultName,
    patterns: patterns.map(({ pattern, blocked = true }) => ({ pattern, blocked })),
    blockOthers,
    minimumLength,
    maximumLength,
  };
}

/** Whether a table permits a number. */
export function permits(table: RestrictionTable, number: string): boolean {
  if (number.length < table.minimumLength || number.length > table.maximumLength) return false;
  const first = table.patterns.find(({ pattern }) => matchesDialPattern(pattern, number));
  return !(first?.blocked ?? table.blockOthers);
}
