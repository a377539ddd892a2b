import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Antivirus software, everywhere. */
export const antivirusOnEveryServer = guideRule({
  id: 'antivirus-on-every-server',
  guide: SECURING_UNIFIED_CCE,
  page: '8-2',
  statement: 'Every server runs antivirus software.',
  why: 'One server without it is where a virus stays and comes back from.',
  judges: 'contact-center',
  check: ({ path, security: { antivirus } }) => ({
    violations: antivirus === false ? [{ at: path, message: 'has servers without antivirus software' }] : [],
  }),
});
