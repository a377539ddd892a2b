/**
 * A call pattern of a restriction table: digits, `#` and `+` stand for themselves, `?` for one of them whichever it is,
 * `*` for any number of them, also none. At most 40 characters. (Cisco Unity Connection Provisioning Interface,
 * Restriction Patterns, and the System Administration Guide, Restriction Tables.)
 */
export const DIAL_PATTERN = /^[0-9#+?*]{1,40}$/;

/** What a number is made of. The star key is not: in a pattern it is the wildcard. */
export const DIALLED_SYMBOLS = Array.from('0123456789#+');

/** The places in a pattern, in order, from which its rest may still match what is dialled next. None: it can match no more. */
export type PatternPlaces = readonly number[];

/** Where one is in a pattern before anything is dialled. */
export function patternStart(pattern: string): PatternPlaces {
  return withoutWildcards(pattern, [0]);
}

/** Where one is in a pattern after one more symbol. */
export function patternStep(pattern: string, places: PatternPlaces, symbol: string): PatternPlaces {
  const next: number[] = [];
  for (const place of places) {
    const expected = pattern[place];
    if (expected === '*') next.push(place);
    else if (expected === '?' || expected === symbol) next.push(place + 1);
  }
  return withoutWildcards(pattern, next);
}

/** Whether what was dialled matches. */
export function isMatch(pattern: string, places: PatternPlaces): boolean {
  return places.includes(pattern.length);
}

/** Whether what was dialled matches, and so does everything that begins with it. */
export function matchesAllBeyond(pattern: string, places: PatternPlaces): boolean {
  return pattern.endsWith('*') && places.includes(pattern.length - 1);
}

/** Whether a number matches a pattern. */
export function matchesDialPattern(pattern: string, number: string): boolean {
  const end = Array.from(number).reduce(
    (places, symbol) => patternStep(pattern, places, symbol),
    patternStart(pattern),
  );
  return isMatch(pattern, end);
}

/** A `*` can be passed with nothing dialled for it. Places come in order, and what a later one reaches is no earlier. */
function withoutWildcards(pattern: string, places: PatternPlaces): PatternPlaces {
  const reached: number[] = [];
  for (const place of places)
    for (let next = place; ; next += 1) {
      if (next > (reached.at(-1) ?? -1)) reached.push(next);
      if (pattern[next] !== '*') break;
    }
  return reached;
}
