import type { Acceptance, FindingStatus } from '../finding';
import type { ReportedFinding, Sited } from './guide-report';

/** One thing to say of a rule at a construct: a line of the reports that have lines. */
export interface Outcome extends Sited {
  readonly status: FindingStatus | 'accepted';
  /** Path of the construct at fault, or of the one that was judged. */
  readonly at: string;
  /** What it does, what is unknown, or why the rule is not applicable. Empty where the rule is satisfied. */
  readonly message: string;
  /** The exceptions that accept it. */
  readonly acceptedBy: readonly Acceptance[];
}

/** Everything there is to say of a finding: one thing or more. */
export function outcomesOf(finding: ReportedFinding): readonly Outcome[] {
  const { status, construct, violations, accepted, known, unknown, site } = finding;
  const own = { at: construct, acceptedBy: [], ...(site && { site }) };
  const outcomes: Outcome[] = [
    ...violations.map((one) => ({ ...one, status, acceptedBy: [] })),
    ...known.map((one) => ({ ...one, status: 'known' as const, acceptedBy: [] })),
    ...accepted.map((one) => ({ ...one, status: 'accepted' as const })),
    ...unknown.map((message) => ({
      ...own,
      status: status === 'not applicable' ? status : ('not evaluated' as const),
      message,
    })),
  ];
  return outcomes.length > 0 ? outcomes : [{ ...own, status, message: '' }];
}
