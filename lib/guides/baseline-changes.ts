import type { Baseline } from './baseline-file';
import { type KnownViolation, KnownViolations } from './known-violations';

/** What a baseline has that an earlier one has not, and the other way round. Each of several that are alike counts. */
export interface BaselineChanges {
  readonly added: readonly KnownViolation[];
  readonly gone: readonly KnownViolation[];
}

/** How a baseline differs from an earlier one. */
export function baselineChanges(before: Baseline, after: Baseline): BaselineChanges {
  const earlier = new KnownViolations(before.known);
  const added = after.known.filter((violation) => !earlier.take(violation));
  return { added, gone: earlier.left() };
}
