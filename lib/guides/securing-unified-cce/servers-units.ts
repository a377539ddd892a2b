import type { OrganizationalUnitObject } from '../../directory/directory-objects';
import type { Verdict } from '../guide-rule';
import type { DomainFact } from '../lab-model';

/** Judges every unit of servers in a domain. */
export function judgeServersUnits(
  { units }: DomainFact,
  judgeUnit: (unit: OrganizationalUnitObject) => Verdict,
): Verdict {
  const verdicts = units.filter(({ purpose }) => purpose === 'servers').map(judgeUnit);
  if (verdicts.length === 0)
    return { notApplicable: 'The lab makes no organizational unit for servers in this domain.' };
  const violations = verdicts.flatMap((verdict) => ('violations' in verdict ? verdict.violations : []));
  return {
    // What is wrong above several units is wrong once.
    violations: [...new Map(violations.map((one) => [`${one.at}: ${one.message}`, one])).values()],
    unknown: [...new Set(verdicts.flatMap((verdict) => ('violations' in verdict ? (verdict.unknown ?? []) : [])))],
  };
}
