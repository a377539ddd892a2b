import { QUOTAS } from '../../network/quotas';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { quotaUse } from '../guide-report';

/** A group that AWS would refuse to fill. */
export const securityGroupRuleQuota = guideRule({
  id: 'security-group-rule-quota',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement: 'All rows that apply fit into their security groups.',
  why: 'AWS refuses the rule that goes over the quota halfway through an apply, and the ports that it grants stay closed.',
  judges: 'connection-security-groups',
  check({ groups }) {
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
  },
});
