import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeLinkedPolicy } from './linked-policy';

/** Hardening that reaches the servers. */
export const hardeningThroughPolicyOrLocally = guideRule({
  id: 'hardening-through-policy-or-locally',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement:
    'The hardening template is applied on each server, or by a group policy that is linked at the unit of the servers.',
  why: 'The installation makes no policy of the template: one that nobody links hardens nothing.',
  judges: 'contact-center',
  check(fact, model) {
    const { hardening } = fact.security;
    if (hardening === false) return { notApplicable: 'Its servers do without the hardening template.' };
    if (hardening.through === 'local') return { violations: [] };
    return judgeLinkedPolicy(fact, model, {
      name: 'a policy with the hardening template',
      isIn: (link) => link.hardening,
    });
  },
});
