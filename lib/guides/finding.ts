import type { FactKind } from './lab-model';

/**
 * What came of one rule at one construct. What could not be judged is never passed silently; what a guide merely advises
 * against is not a violation.
 */
export type FindingStatus = 'violated' | 'not recommended' | 'satisfied' | 'not applicable' | 'not evaluated';

/** One thing that goes against a rule. */
export interface Violation {
  /** Path of the construct at fault. */
  readonly at: string;
  /** What it does. */
  readonly message: string;
}

/** The result of one rule at one construct. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly guide: string;
  readonly page: string;
  readonly statement: string;
  /** Path of the construct that was judged. */
  readonly construct: string;
  readonly kind: FactKind;
  readonly status: FindingStatus;
  readonly violations: readonly Violation[];
  /** What goes against the rule and was accepted by an exception. */
  readonly accepted: readonly Violation[];
  /** What could not be judged before apply. */
  readonly unknown: readonly string[];
}
