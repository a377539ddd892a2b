import type { FactKind } from './lab-model';

/**
 * What came of one rule at one construct. What could not be judged is never passed silently; what a guide merely advises
 * against is not a violation; what the baseline knows stays known, and fails no synth.
 */
export type FindingStatus = 'violated' | 'not recommended' | 'known' | 'satisfied' | 'not applicable' | 'not evaluated';

/** One thing that goes against a rule. */
export interface Violation {
  /** Path of the construct at fault. */
  readonly at: string;
  /** What it does. */
  readonly message: string;
}

/** Why something that goes against a rule is accepted, who answers for it, and until when. */
export interface Acceptance {
  /** Path of the construct that the exception was given to. Empty for the whole app. */
  readonly scope: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, as `2027-01-31`. */
  readonly expires: string;
}

/** Something that goes against a rule and was accepted. */
export interface AcceptedViolation extends Violation {
  /** The exceptions that accept it: one or more. */
  readonly acceptedBy: readonly Acceptance[];
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
  readonly accepted: readonly AcceptedViolation[];
  /** What goes against the rule and is in the baseline. */
  readonly known: readonly Violation[];
  /** What could not be judged before apply; why the rule is not applicable, where it is not. */
  readonly unknown: readonly string[];
}
