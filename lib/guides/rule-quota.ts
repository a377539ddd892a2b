import { QUOTAS } from '../network/quotas';
import type { Direction } from '../network/security-rule';
import type { Verdict } from './guide-rule';
import { type SecurityGroupFact, Unknown } from './lab-model';

/** What the rules of a group and direction weigh, in the fuller of the two families, and what could not be weighed. */
export function quotaUse(group: SecurityGroupFact, direction: Direction): { weight: number; unknown: string[] } {
  const unknown: string[] = [];
  const sum = { ipv4: 0, ipv6: 0 };
  for (const { weight } of group.rules.filter((rule) => rule.direction === direction)) {
    if (weight instanceof Unknown) unknown.push(weight.what);
    else {
      sum.ipv4 += weight.ipv4;
      sum.ipv6 += weight.ipv6;
    }
  }
  return { weight: Math.max(sum.ipv4, sum.ipv6), unknown };
}

/** Judges groups by AWS's quota of rules for a group and direction. */
export function judgeRuleQuota(groups: readonly SecurityGroupFact[]): Verdict {
  const uses = groups.flatMap((group) =>
    (['ingress', 'egress'] as const).map((direction) => ({ group, direction, ...quotaUse(group, direction) })),
  );
  return {
    violations: uses
      .filter(({ weight }) => weight > QUOTAS.rulesPerSecurityGroup)
      .map(({ group, direction, weight }) => ({
        at: group.path,
        message: `${direction} rules weigh ${weight}, and AWS's default quota is ${QUOTAS.rulesPerSecurityGroup}`,
      })),
    unknown: uses.flatMap(({ group, unknown }) => unknown.map((what) => `${group.path}: ${what}`)),
  };
}
