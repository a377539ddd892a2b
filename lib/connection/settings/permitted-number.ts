import { type Known, Unknown } from '../../guides/lab-model';
import {
  DIALLED_SYMBOLS,
  isMatch,
  matchesAllBeyond,
  type PatternPlaces,
  patternStart,
  patternStep,
} from './dial-pattern';
import type { RestrictionTable } from './restriction-table';

/** The numbers that match a pattern and none of its exceptions. */
export interface NumberRange {
  readonly pattern: string;
  readonly except: readonly string[];
}

/**
 * More than any table that a person writes takes. Patterns with many `?` behind a `*` can take more than there is time
 * for.
 */
const MOST_STATES = 5_000;

/**
 * A shortest number of a range that a table permits, or `undefined` where it blocks them all. What counts is what the
 * patterns mean together, in their order, and not how they are written: all numbers are dialled at once, digit by digit,
 * and those that no longer differ for any pattern are one.
 */
export function permittedNumber(table: RestrictionTable, range: NumberRange): Known<string | undefined> {
  const rows = [...table.patterns, { pattern: '*', blocked: table.blockOthers }];
  const patterns = [range.pattern, ...range.except, ...rows.map(({ pattern }) => pattern)];
  const firstRow = 1 + range.except.length;

  const inRange = ([own, ...others]: Dialled['places']) =>
    own !== undefined &&
    isMatch(range.pattern, own) &&
    !range.except.some((pattern, index) => isMatch(pattern, others[index] ?? []));
  const permitted = (places: Dialled['places']) =>
    rows.find(({ pattern }, index) => isMatch(pattern, places[firstRow + index] ?? []))?.blocked === false;

  /** Whether something that begins like this may be in the range, and permitted. */
  const hopeful = (places: Dialled['places']) => {
    if (places[0]?.length === 0) return false;
    for (const [index, { pattern, blocked }] of rows.entries()) {
      const there = places[firstRow + index] ?? [];
      if (there.length > 0 && !blocked) return true;
      if (matchesAllBeyond(pattern, there)) return false;
    }
    return false;
  };

  let states = 0;
  let dialled: readonly Dialled[] = [{ number: '', places: patterns.map(patternStart) }];
  for (let length = 0; dialled.length > 0; length += 1) {
    const found =
      length < table.minimumLength ? undefined : dialled.find(({ places }) => inRange(places) && permitted(places));
    if (found) return found.number;
    if (length === table.maximumLength) return undefined;
    const next = new Map<string, Dialled>();
    for (const { number, places } of dialled)
      for (const symbol of distinctSymbols(patterns, places)) {
        const then = places.map((there, index) => patternStep(patterns[index] ?? '', there, symbol));
        const key = then.join(';');
        if (!next.has(key) && hopeful(then)) next.set(key, { number: number + symbol, places: then });
      }
    states += next.size;
    if (states > MOST_STATES) return new Unknown(`what the patterns of table "${table.name}" come to together`);
    dialled = [...next.values()];
  }
  return undefined;
}

/** The symbols that some pattern expects next, and one for all others, between which no pattern tells. */
function distinctSymbols(patterns: readonly string[], places: Dialled['places']): readonly string[] {
  const expected = new Set(places.flatMap((there, index) => there.map((place) => patterns[index]?.[place])));
  const other = DIALLED_SYMBOLS.find((symbol) => !expected.has(symbol));
  return DIALLED_SYMBOLS.filter((symbol) => symbol === other || expected.has(symbol));
}

/** Something that was dialled, and where it is in each pattern. */
interface Dialled {
  readonly number: string;
  readonly places: readonly PatternPlaces[];
}
