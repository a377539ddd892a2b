import {
  exceptionExpired,
  exceptionExpiresSoon,
  exceptionUnmatched,
  incompleteException,
  notRecommended,
  type Problem,
  ruleThrew,
  unknownRule,
} from '../errors';
import type { Finding, FindingStatus, Violation } from './finding';
import { isWithin, type ScopedException } from './guide-exception';
import type { GuideRule, Verdict } from './guide-rule';
import type { Fact, LabModel } from './lab-model';

/** How many days ahead an exception's end is announced. */
const DAYS_OF_WARNING = 14;

/** What came of all rules over a whole app. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** What is wrong with the rules or the exceptions themselves: as bad as a violation. */
  readonly problems: readonly Problem[];
  /** What will be wrong soon. */
  readonly warnings: readonly Problem[];
}

/** Everything a judgement depends on. */
export interface JudgeOptions {
  readonly model: LabModel;
  readonly rules: readonly GuideRule[];
  readonly exceptions: readonly ScopedException[];
  /** The day on which exceptions are judged. */
  readonly today: Date;
}

/** Judges a whole app: every rule at every construct it is about, minus what was accepted. */
export function judge({ model, rules, exceptions, today }: JudgeOptions): Judgement {
  const { valid, problems, warnings } = sortOut(exceptions, rules, today);
  const matched = new Set<ScopedException>();
  const findings: Finding[] = [];
  for (const rule of rules)
    for (const fact of model.facts) {
      try {
        const verdict = rule.judge(fact, model);
        if (verdict !== undefined) findings.push(find(rule, fact, verdict, valid, matched));
      } catch (error) {
        problems.push(ruleThrew(rule.id, fact.path, error));
      }
    }
  for (const exception of valid)
    if (!matched.has(exception)) problems.push(exceptionUnmatched(exception.rule, exception.scope, exception.at));
  for (const finding of findings)
    if (finding.status === 'not recommended')
      for (const { at, message } of finding.violations)
        warnings.push(notRecommended(finding.rule, finding.statement, at, message, finding));
  return { findings, problems, warnings };
}

function find(
  rule: GuideRule,
  fact: Fact,
  verdict: Verdict,
  exceptions: readonly ScopedException[],
  matched: Set<ScopedException>,
): Finding {
  const { id, guide, page, statement, judges: kind } = rule;
  const base = { rule: id, guide, page, statement, construct: fact.path, kind };
  if ('notApplicable' in verdict)
    return { ...base, status: 'not applicable', violations: [], accepted: [], unknown: [verdict.notApplicable] };

  const violations: Violation[] = [];
  const accepted: Violation[] = [];
  for (const violation of verdict.violations) {
    const accepting = exceptions.filter((one) => one.rule === id && accepts(one, fact.path, violation));
    for (const exception of accepting) matched.add(exception);
    (accepting.length > 0 ? accepted : violations).push(violation);
  }
  const unknown = verdict.unknown ?? [];
  const against: FindingStatus = rule.advice ? 'not recommended' : 'violated';
  const status = violations.length > 0 ? against : unknown.length > 0 ? 'not evaluated' : 'satisfied';
  return { ...base, status, violations, accepted, unknown };
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
