import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeRuleQuota } from '../rule-quota';

/** A group that AWS would refuse to fill. */
export const contactCenterRuleQuota = guideRule({
  id: 'contact-center-rule-quota',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement: 'Everything that the port guides designate for a server fits into its security groups.',
  why: 'AWS refuses the rule that goes over the quota halfway through an apply, and the ports that it grants stay closed.',
  judges: 'contact-center-server',
  check: ({ interfaces }) => judgeRuleQuota(interfaces.flatMap(({ groups }) => groups)),
});
