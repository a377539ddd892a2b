import type { Violation } from './finding';
import type { Fact, FactKind, FactOf, LabModel } from './lab-model';

/** What a rule's check says of one construct. */
export type Verdict =
  | { readonly notApplicable: string }
  | {
      /** What goes against the rule. None, and nothing unknown: satisfied. */
      readonly violations: readonly Violation[];
      /** What could not be judged. */
      readonly unknown?: readonly string[];
    };

/** An assertion that enforces a statement of a guide, as its file writes it. */
export interface GuideRuleInput<K extends FactKind> {
  /** Stable id, which is also the name of its file. */
  readonly id: string;
  /** Title of the document it enforces. */
  readonly guide: string;
  /** Page of the document. */
  readonly page: string;
  /** What must hold, in one sentence. */
  readonly statement: string;
  /** Why it matters. */
  readonly why: string;
  /** The kind of construct it judges. */
  readonly judges: K;
  /**
   * The guide permits it and advises against it: whatever goes against the rule is a warning, and does not fail the synth.
   *
   * @default false
   */
  readonly advice?: boolean;
  /** Judges one construct. A check that throws is a defect of the check: the synth fails, naming the rule. */
  readonly check: (fact: FactOf<K>, model: LabModel) => Verdict;
}

/** An assertion that enforces a statement of a guide. */
export interface GuideRule extends Omit<GuideRuleInput<FactKind>, 'check'> {
  /** Judges one construct, or gives `undefined` where the rule is not about its kind. */
  readonly judge: (fact: Fact, model: LabModel) => Verdict | undefined;
}

/** Makes a rule of what its file says. */
export function guideRule<K extends FactKind>({ check, ...rule }: GuideRuleInput<K>): GuideRule {
  return { ...rule, judge: (fact, model) => (isOfKind(fact, rule.judges) ? check(fact, model) : undefined) };
}

function isOfKind<K extends FactKind>(fact: Fact, kind: K): fact is FactOf<K> {
  return fact.kind === kind;
}
