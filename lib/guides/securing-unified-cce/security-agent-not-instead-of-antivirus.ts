import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** A security agent beside antivirus software. */
export const securityAgentNotInsteadOfAntivirus = guideRule({
  id: 'security-agent-not-instead-of-antivirus',
  guide: SECURING_UNIFIED_CCE,
  page: '8-16',
  statement: 'A security agent does not take the place of antivirus software.',
  why: 'One goes by what programs do, the other by what is known of them: each finds what the other misses.',
  judges: 'contact-center',
  check({ path, security: { securityAgent, antivirus } }) {
    if (securityAgent === false) return { notApplicable: 'Its servers have no security agent.' };
    return {
      violations: antivirus === false ? [{ at: path, message: 'has a security agent and no antivirus software' }] : [],
    };
  },
});
