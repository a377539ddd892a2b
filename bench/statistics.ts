/** The middle of some figures, and how far they reach. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Median, lowest and highest of some figures. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) };
}

/** One figure of both sides over all pairs of runs, and their ratio pair by pair. */
export interface Comparison {
  readonly library: Spread;
  readonly plain: Spread;
  readonly ratio: Spread;
}

/** A run of each side, one right after the other. */
export interface Pair<T> {
  readonly library: T;
  readonly plain: T;
}

/** Compares the two sides in one figure. Ratios are taken within pairs, since the machine is not equally fast all day. */
export function compare<T>(pairs: readonly Pair<T>[], figure: (one: T) => number): Comparison {
  return {
    library: spreadOf(pairs.map(({ library }) => figure(library))),
    plain: spreadOf(pairs.map(({ plain }) => figure(plain))),
    ratio: spreadOf(pairs.map(({ library, plain }) => figure(library) / figure(plain))),
  };
}

/** Runs both sides one after the other, once without counting, then as often as asked; each goes first every other time. */
export function alternate<T>(count: number, library: () => T, plain: () => T): Pair<T>[] {
  library();
  plain();
  return Array.from({ length: count }, (_, index) => {
    if (index % 2 === 0) return { library: library(), plain: plain() };
    const later = plain();
    return { library: library(), plain: later };
  });
}
