import {
  baselineEntryUnmatched,
  exceptionExpired,
  exceptionExpiresSoon,
  exceptionUnmatched,
  incompleteException,
  notRecommended,
  type Problem,
  ruleThrew,
  unknownRule,
} from '../errors';
import type { Acceptance, AcceptedViolation, Finding, FindingStatus, Violation } from './finding';
import { isWithin, type ScopedException } from './guide-exception';
import type { GuideRule, Verdict } from './guide-rule';
import { type KnownViolation, KnownViolations } from './known-violations';
import type { Fact, LabModel } from './lab-model';

/** How many days ahead an exception's end is announced. */
const DAYS_OF_WARNING = 14;

/** What came of all rules over a whole app. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** What is wrong with the rules or the exceptions themselves: as bad as a violation. */
  readonly problems: readonly Problem[];
  /** What is unwise, what will be wrong soon, and what a baseline has no more need of. */
  readonly warnings: readonly Problem[];
}

/** Everything a judgement depends on. */
export interface JudgeOptions {
  readonly model: LabModel;
  readonly rules: readonly GuideRule[];
  readonly exceptions: readonly ScopedException[];
  /**
   * Violations that the lab had when it adopted the rules.
   *
   * @default - none
   */
  readonly baseline?: readonly KnownViolation[];
  /** The day on which exceptions are judged. */
  readonly today: Date;
}

/** Judges a whole app: every rule at every construct it is about, minus what was accepted and what is known. */
export function judge({ model, rules, exceptions, baseline = [], today }: JudgeOptions): Judgement {
  const { valid, problems, warnings } = sortOut(exceptions, rules, today);
  const pardons = { exceptions: valid, matched: new Set<ScopedException>(), baseline: new KnownViolations(baseline) };
  const findings: Finding[] = [];
  for (const rule of rules)
    for (const fact of model.facts) {
      try {
        const verdict = rule.judge(fact, model);
        if (verdict !== undefined) findings.push(find(rule, fact, verdict, pardons));
      } catch (error) {
        problems.push(ruleThrew(rule.id, fact.path, error));
      }
    }
  for (const exception of valid)
    if (!pardons.matched.has(exception))
      problems.push(exceptionUnmatched(exception.rule, exception.scope, exception.at));
  for (const finding of findings)
    if (finding.status === 'not recommended')
      for (const { at, message } of finding.violations)
        warnings.push(notRecommended(finding.rule, finding.statement, at, message, finding));
  for (const { rule, at, message } of pardons.baseline.left()) warnings.push(baselineEntryUnmatched(rule, at, message));
  return { findings, problems, warnings };
}

/** What lets a violation pass. */
interface Pardons {
  readonly exceptions: readonly ScopedException[];
  /** Those of the exceptions that have accepted something. */
  readonly matched: Set<ScopedException>;
  readonly baseline: KnownViolations;
}

function find(rule: GuideRule, fact: Fact, verdict: Verdict, { exceptions, matched, baseline }: Pardons): Finding {
  const { id, guide, page, statement, judges: kind } = rule;
  const base = { rule: id, guide, page, statement, construct: fact.path, kind };
  if ('notApplicable' in verdict)
    return {
      ...base,
      status: 'not applicable',
      violations: [],
      accepted: [],
      known: [],
      unknown: [verdict.notApplicable],
    };

  const violations: Violation[] = [];
  const accepted: AcceptedViolation[] = [];
  const known: Violation[] = [];
  for (const violation of verdict.violations) {
    const accepting = exceptions.filter((one) => one.rule === id && accepts(one, fact.path, violation));
    for (const exception of accepting) matched.add(exception);
    if (accepting.length > 0) accepted.push({ ...violation, acceptedBy: accepting.map(acceptance) });
    else if (baseline.take({ rule: id, construct: fact.path, ...violation })) known.push(violation);
    else violations.push(violation);
  }
  const unknown = verdict.unknown ?? [];
  const status = statusOf(rule, violations, known, unknown);
  return { ...base, status, violations, accepted, known, unknown };
}

function statusOf(
  { advice = false }: GuideRule,
  violations: readonly Violation[],
  known: readonly Violation[],
  unknown: readonly string[],
): FindingStatus {
  if (violations.length > 0) return advice ? 'not recommended' : 'violated';
  if (known.length > 0) return 'known';
  return unknown.length > 0 ? 'not evaluated' : 'satisfied';
}

function acceptance({ scope, reason, owner, expires }: ScopedException): Acceptance {
  return { scope, reason, owner, expires };
}

/** An exception reaches the construct that was judged, or the one at fault, if either lies where it was given. */
function accepts({ scope, at }: ScopedException, judged: string, violation: Violation): boolean {
  return (isWithin(judged, scope) || isWithin(violation.at, scope)) && isWithin(violation.at, at ?? '');
}

function sortOut(exceptions: readonly ScopedException[], rules: readonly GuideRule[], today: Date) {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const valid = exceptions.filter((exception) => {
    const { rule, reason, owner, expires } = exception;
    const daysLeft = (lastMoment(expires) - today.getTime()) / 86_400_000;
    const ids = rules.map(({ id }) => id);
    const before = problems.length;
    if (!ids.includes(rule)) problems.push(unknownRule(rule, ids));
    if (reason.trim() === '' || owner.trim() === '' || Number.isNaN(daysLeft))
      problems.push(incompleteException(rule, exception.scope));
    else if (daysLeft < 0) problems.push(exceptionExpired(rule, exception.scope, owner, expires));
    else if (daysLeft < DAYS_OF_WARNING + 1) warnings.push(exceptionExpiresSoon(rule, exception.scope, owner, expires));
    return problems.length === before;
  });
  return { valid, problems, warnings };
}

/** The end of a day such as 2027-01-31, in UTC. Not a number for anything else, such as 2027-02-30. */
function lastMoment(day: string): number {
  const start = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(`${day}T`);
  return isDay ? start.getTime() + 86_399_999 : Number.NaN;
}
