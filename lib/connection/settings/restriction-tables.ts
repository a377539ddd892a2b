import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import { report } from '../../boundary/zod-problem';
import { type Problem, restrictionNameTaken, restrictionTableTooLong } from '../../errors';
import {
  areaCodeSchema,
  type DialPlan,
  type DialPlanProps,
  dialPlanSchema,
  resolveDialPlan,
  trunkAccessCodeSchema,
} from './dial-plan';
import { isSameName } from './is-same-name';
import {
  areaCodePatterns,
  internationalPatterns,
  type OutsideKind,
  outsideNumbers,
  type PhoneSystems,
  type TrunkAccess,
  waysOut,
} from './outside-numbers';
import {
  resolveRestrictionTable,
  type RestrictionPattern,
  type RestrictionTable,
  type RestrictionTableProps,
  restrictionTableSchema,
} from './restriction-table';

/** What the members of a class of service may dial through Connection. (Connection security guide, page 2-1) */
export interface ClassOfServiceRestrictionsProps {
  /**
   * Name of the class of service. Another's, in whichever case: error `RestrictionNameTaken`. A token: error
   * `TokenWhereLiteral`.
   */
  readonly name: string;
  /**
   * Whether its members need international numbers for their work. Without it, tables that permit them: the rule
   * `international-calls-blocked` fails the synth. (Connection security guide, page 2-2)
   *
   * @default false
   */
  readonly international?: boolean;
  /**
   * Area codes to which its members may make long distance calls. Tables that permit others: the rule
   * `long-distance-restricted` fails the synth. (Connection security guide, page 2-2)
   *
   * @default - none
   */
  readonly areaCodes?: readonly string[];
  /**
   * The numbers to which members have calls transferred, and to which they transfer themselves.
   *
   * @default - blocks what the guide says for the dial plan, and permits the rest
   */
  readonly transfers?: RestrictionTableProps;
  /**
   * The numbers that are called for message notification, and for recording and playback by phone.
   *
   * @default - as for transfers
   */
  readonly outcalling?: RestrictionTableProps;
  /**
   * The numbers to which faxes are delivered.
   *
   * @default - as for transfers
   */
  readonly fax?: RestrictionTableProps;
}

/**
 * Which numbers can be dialled through Connection, against toll fraud. Rules judge it, so every value must be a literal:
 * a token gives error `TokenWhereLiteral`.
 */
export interface RestrictionTablesProps {
  /**
   * The phone systems that Connection is integrated with, and their trunk access codes. Tables that leave one out: the rule
   * `trunk-codes-of-every-phone-system` fails the synth. (Connection security guide, page 2-1)
   *
   * @default - one with the trunk access code 9
   */
  readonly phoneSystems?: PhoneSystems;
  /**
   * How numbers outside are dialled. (Connection security guide, page 2-1)
   *
   * @default - as in North America
   */
  readonly dialPlan?: DialPlanProps;
  /**
   * The classes of service and their tables. System and Voice Mail User COS, which Connection comes with, and those that
   * message security names have every default of `ClassOfServiceRestrictionsProps` where they are not in the list.
   * (Connection security guide, page 2-1)
   *
   * @default - those
   */
  readonly classesOfService?: readonly ClassOfServiceRestrictionsProps[];
  /**
   * The numbers to which callers whom nobody knows can have themselves transferred. International or long distance ones:
   * the rule `system-transfers-restricted` fails the synth. (Connection security guide, page 2-2)
   *
   * @default - none
   */
  readonly systemTransfers?: RestrictionTableProps;
  /**
   * The numbers that can become alternate extensions of users. (Connection security guide, page 2-1)
   *
   * @default - as for transfers of a class of service without further needs
   */
  readonly alternateExtensions?: RestrictionTableProps;
  /**
   * Whether the telecommunications provider is to refuse collect calls on the lines: the runbook has a step for it. If not, the rule
   * `collect-calls-restricted` warns.
   * (Connection security guide, page 2-2)
   *
   * @default true
   */
  readonly refuseCollectCalls?: boolean;
}

/**
 * More rows than this a table does not take. (System Administration Guide for Cisco Unity Connection, Restriction Tables)
 */
const MOST_PATTERNS = 100;

const flag = z.boolean().exactOptional();
const table = restrictionTableSchema.exactOptional();
const phoneSystem = { name: literalString, trunkAccessCode: trunkAccessCodeSchema };

/** A schema for the props. */
export const restrictionTablesSchema = z
  .strictObject({
    phoneSystems: z
      .tuple([
        z.strictObject(phoneSystem, {
          error: ({ input }) => (input === undefined ? 'Expected at least one phone system' : undefined),
        }),
      ])
      .rest(z.strictObject(phoneSystem))
      .exactOptional(),
    dialPlan: dialPlanSchema.exactOptional(),
    classesOfService: z
      .array(
        z.strictObject({
          name: literalString,
          international: flag,
          areaCodes: z.array(areaCodeSchema).exactOptional(),
          transfers: table,
          outcalling: table,
          fax: table,
        }),
      )
      .exactOptional(),
    systemTransfers: table,
    alternateExtensions: table,
    refuseCollectCalls: flag,
  })
  .check((context) => {
    const { phoneSystems = [], classesOfService = [] } = context.value;
    for (const name of namedTwice(phoneSystems))
      report(context, restrictionNameTaken('phone systems', name), ['phoneSystems']);
    for (const name of namedTwice(classesOfService))
      report(context, restrictionNameTaken('classes of service', name), ['classesOfService']);
  })
  .check((context) => {
    for (const problem of restrictionTableProblems(resolveRestrictionTables(context.value))) report(context, problem);
  }) satisfies z.ZodType<RestrictionTablesProps>;

/** What the members of a class of service may dial through Connection, with nothing left open. */
export interface ClassOfServiceRestrictions {
  readonly name: string;
  readonly international: boolean;
  readonly areaCodes: readonly string[];
  readonly transfers: RestrictionTable;
  readonly outcalling: RestrictionTable;
  readonly fax: RestrictionTable;
}

/** Which numbers can be dialled through Connection, with nothing left open. */
export interface RestrictionTables {
  readonly phoneSystems: PhoneSystems;
  readonly dialPlan: DialPlan;
  readonly classesOfService: readonly ClassOfServiceRestrictions[];
  readonly systemTransfers: RestrictionTable;
  readonly alternateExtensions: RestrictionTable;
  readonly refuseCollectCalls: boolean;
}

const PHONE_SYSTEM: TrunkAccess = { name: 'PhoneSystem', trunkAccessCode: '9' };

/** Fills the defaults in. `alsoNamed` are classes of service that other parts of the settings name. */
export function resolveRestrictionTables(
  {
    phoneSystems = [PHONE_SYSTEM],
    dialPlan: dialPlanProps = {},
    classesOfService = [],
    systemTransfers = { patterns: [] },
    alternateExtensions,
    refuseCollectCalls = true,
  }: RestrictionTablesProps = {},
  alsoNamed: readonly string[] = [],
): RestrictionTables {
  const dialPlan = resolveDialPlan(dialPlanProps);
  const restrictions = (needs: Needs) => recommended({ phoneSystems, dialPlan }, needs);
  return {
    phoneSystems,
    dialPlan,
    classesOfService: everyClass(classesOfService, alsoNamed).map(
      ({ name, international = false, areaCodes = [], ...tables }) => {
        const needs = { international, areaCodes };
        const usual = !international && areaCodes.length === 0;
        const tableFor = (use: Use) =>
          resolveRestrictionTable(
            tables[use] ?? restrictions(needs),
            usual && tables[use] === undefined ? TABLES_OF_CLASSES[use] : `${name} ${use}`,
          );
        return {
          name,
          ...needs,
          transfers: tableFor('transfers'),
          outcalling: tableFor('outcalling'),
          fax: tableFor('fax'),
        };
      },
    ),
    systemTransfers: resolveRestrictionTable(systemTransfers, SYSTEM_TRANSFERS),
    alternateExtensions: resolveRestrictionTable(
      alternateExtensions ?? restrictions({ international: false, areaCodes: [] }),
      ALTERNATE_EXTENSIONS,
    ),
    refuseCollectCalls,
  };
}

/** The classes of service that Connection comes with. */
const CLASSES_OF_CONNECTION = ['System', 'Voice Mail User COS'];

function everyClass(
  given: readonly ClassOfServiceRestrictionsProps[],
  alsoNamed: readonly string[],
): readonly ClassOfServiceRestrictionsProps[] {
  const without = (names: readonly string[], all: readonly { readonly name: string }[]) =>
    names.filter((name) => !all.some((one) => isSameName(one.name, name))).map((name) => ({ name }));
  const known = [...without(CLASSES_OF_CONNECTION, given), ...given];
  return [...known, ...without(alsoNamed, known)];
}

/** What a class of service has tables for. */
type Use = 'transfers' | 'outcalling' | 'fax';

/** The tables that Connection comes with, for classes of service without further needs. */
const TABLES_OF_CLASSES: Readonly<Record<Use, string>> = {
  transfers: 'Default Transfer',
  outcalling: 'Default Outdial',
  fax: 'Default Fax',
};

/** The tables that Connection comes with, for everybody. */
const SYSTEM_TRANSFERS = 'Default System Transfer';
const ALTERNATE_EXTENSIONS = 'User-Defined and Automatically-Added Alternate Extensions';

/** Whether Connection comes with a table of a name. It can be changed, and not made. */
export function isTableOfConnection(name: string): boolean {
  return [...Object.values(TABLES_OF_CLASSES), SYSTEM_TRANSFERS, ALTERNATE_EXTENSIONS].some((one) =>
    isSameName(one, name),
  );
}

type Needs = Pick<ClassOfServiceRestrictions, 'international' | 'areaCodes'>;

/**
 * A table as the guide wants it. What must be blocked comes first, so that no area code opens it again; and long distance
 * numbers last, so that they take no international ones with them.
 */
function recommended(
  lab: Pick<RestrictionTables, 'phoneSystems' | 'dialPlan'>,
  { international, areaCodes }: Needs,
): RestrictionTableProps {
  const ways = waysOut(lab.phoneSystems);
  const block = (kind: OutsideKind) =>
    ways.flatMap((way) => outsideNumbers(kind, way, lab)).map(({ pattern }) => ({ pattern, blocked: true }));
  const permit = (patterns: readonly string[]) => patterns.map((pattern) => ({ pattern, blocked: false }));
  return {
    patterns: withoutIdle([
      ...block('international operator'),
      ...(international ? permit(internationalPatterns(ways, lab.dialPlan)) : block('international')),
      ...permit(areaCodePatterns(ways, lab.dialPlan, areaCodes)),
      ...block('long distance'),
    ]),
    blockOthers: false,
  };
}

/** Rows without those that decide nothing, as one further up matches all of their numbers. Each has one `*`, at its end. */
function withoutIdle(rows: readonly RestrictionPattern[]): readonly RestrictionPattern[] {
  return rows.filter(
    ({ pattern }, index) => !rows.slice(0, index).some((above) => pattern.startsWith(above.pattern.slice(0, -1))),
  );
}

/** What is wrong with tables that are each right. */
export function restrictionTableProblems(tables: RestrictionTables): readonly Problem[] {
  const all = everyTable(tables);
  return all.flatMap((one, index) => {
    const { name, patterns } = one;
    const other = all.slice(0, index).findLast((earlier) => isSameName(earlier.name, name));
    return [
      ...(other && JSON.stringify(other) !== JSON.stringify(one)
        ? [restrictionNameTaken('restriction tables with different contents or spellings', name)]
        : []),
      ...(patterns.length > MOST_PATTERNS ? [restrictionTableTooLong(name, patterns.length, MOST_PATTERNS)] : []),
    ];
  });
}

/** Every table, once for each use. */
export function everyTable({
  classesOfService,
  systemTransfers,
  alternateExtensions,
}: RestrictionTables): readonly RestrictionTable[] {
  return [
    ...classesOfService.flatMap(({ transfers, outcalling, fax }) => [transfers, outcalling, fax]),
    systemTransfers,
    alternateExtensions,
  ];
}

function namedTwice(all: readonly { readonly name: string }[]): readonly string[] {
  const names = all.map(({ name }) => name);
  const again = names.filter((name, index) => names.slice(0, index).some((other) => isSameName(other, name)));
  return again.filter((name, index) => !again.slice(0, index).some((other) => isSameName(other, name)));
}
