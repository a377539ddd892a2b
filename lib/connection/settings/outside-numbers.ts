import type { DialPlan } from './dial-plan';
import type { NumberRange } from './permitted-number';

/** A phone system that Connection is integrated with, and how one gets out of it. (Connection security guide, page 2-1) */
export interface TrunkAccess {
  /** Its name in Connection Administration. Another's: error `RestrictionNameTaken`. */
  readonly name: string;
  /** What is dialled before a number outside, one to eight digits. Another spelling: error `InvalidProperty`. */
  readonly trunkAccessCode: string;
}

/** One phone system or several. */
export type PhoneSystems = readonly [TrunkAccess, ...TrunkAccess[]];

/** A way out: what is dialled to get to the trunks, and through which phone systems. */
export interface WayOut {
  readonly code: string;
  readonly through: string;
}

/** What costs money. */
export const OUTSIDE_KINDS = ['international operator', 'international', 'long distance'] as const;

/** One of them. */
export type OutsideKind = (typeof OUTSIDE_KINDS)[number];

/** Numbers of one kind, and the way to them. */
export interface OutsideNumbers extends NumberRange {
  readonly through: string;
}

/**
 * Every way out, that of the first phone system first. With two systems there are also those through one to the trunks of
 * the other: the guide's own example is 99900, which gets to the first system's 9 over the second system's 99 (page 2-1).
 */
export function waysOut(phoneSystems: PhoneSystems): readonly [WayOut, ...WayOut[]] {
  const [first, ...others] = phoneSystems;
  const direct = ({ name, trunkAccessCode }: TrunkAccess) => ({ code: trunkAccessCode, through: `"${name}"` });
  const chained = phoneSystems.flatMap((one) =>
    phoneSystems
      .filter((other) => other !== one)
      .map((other) => ({
        code: one.trunkAccessCode + other.trunkAccessCode,
        through: `${direct(one).through} and then ${direct(other).through}`,
      })),
  );
  // Two systems may have one code, and a chain may read as a code of its own: each is one way.
  const codes = new Set([first.trunkAccessCode]);
  const further = [...others.map(direct), ...chained].filter(({ code }) => !codes.has(code) && codes.add(code));
  return [direct(first), ...further];
}

/** What is dialled, apart from the trunk access code, for one kind of numbers. */
export function prefixesOf(kind: OutsideKind, dialPlan: DialPlan): readonly string[] {
  if (kind === 'international operator') return dialPlan.internationalOperators;
  return kind === 'international' ? dialPlan.internationalPrefixes : dialPlan.longDistancePrefixes;
}

/** Numbers of one kind on one way. The first way has those that need no trunk access code, too. */
export function outsideNumbers(
  kind: OutsideKind,
  way: WayOut,
  { dialPlan, phoneSystems }: { readonly dialPlan: DialPlan; readonly phoneSystems: PhoneSystems },
  areaCodes: readonly string[] = [],
): readonly OutsideNumbers[] {
  const ways = waysOut(phoneSystems);
  const digits = kind === 'long distance' ? '?'.repeat(dialPlan.longDistanceDigits) : '';
  const except =
    kind === 'long distance'
      ? [...areaCodePatterns(ways, dialPlan, areaCodes), ...internationalPatterns(ways, dialPlan)]
      : [];
  return prefixesOf(kind, dialPlan).flatMap((prefix) => {
    const direct = isDirect(prefix);
    if (direct && way.code !== ways[0].code) return [];
    const pattern = `${direct ? '' : way.code}${prefix}${digits}*`;
    return [{ through: direct ? 'any phone system' : way.through, pattern, except }];
  });
}

/** Patterns of long distance numbers in some area codes, on every way. */
export function areaCodePatterns(
  ways: readonly WayOut[],
  { longDistancePrefixes }: DialPlan,
  areaCodes: readonly string[],
): readonly string[] {
  const prefixes = longDistancePrefixes.flatMap((prefix) => areaCodes.map((areaCode) => `${prefix}${areaCode}`));
  return onEveryWay(ways, prefixes);
}

/**
 * Patterns of those international numbers that begin as long distance ones do, on every way: in most of Europe 00 is one, and
 * 0 the other.
 */
export function internationalPatterns(
  ways: readonly WayOut[],
  { internationalPrefixes, longDistancePrefixes }: DialPlan,
): readonly string[] {
  const prefixes = internationalPrefixes.filter((prefix) =>
    longDistancePrefixes.some((distant) => prefix.startsWith(distant)),
  );
  return onEveryWay(ways, prefixes);
}

function onEveryWay(ways: readonly WayOut[], prefixes: readonly string[]): readonly string[] {
  const patterns = ways.flatMap(({ code }) => prefixes.map((prefix) => `${isDirect(prefix) ? '' : code}${prefix}*`));
  return [...new Set(patterns)];
}

/** Whether something is dialled without a trunk access code. */
function isDirect(prefix: string): boolean {
  return prefix.startsWith('+');
}
