/** The two halves of a duplexed pair. Of a pair of distributors, side A is the primary. */
export const SIDES = ['a', 'b'] as const;

/** One half of a duplexed pair. */
export type Side = (typeof SIDES)[number];
