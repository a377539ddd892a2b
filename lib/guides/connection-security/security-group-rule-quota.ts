import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeRuleQuota } from '../rule-quota';

/** A group that AWS would refuse to fill. */
export const securityGroupRuleQuota = guideRule({
  id: 'security-group-rule-quota',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement: 'All rows that apply fit into their security groups.',
  why: 'AWS refuses the rule that goes over the quota halfway through an apply, and the ports that it grants stay closed.',
  judges: 'connection-security-groups',
  check: ({ groups }) => judgeRuleQuota(groups),
});
