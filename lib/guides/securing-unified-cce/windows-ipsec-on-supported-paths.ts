import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { clearLinks } from '../clear-links';

/** No path in clear that could be encrypted. */
export const windowsIpsecOnSupportedPaths = guideRule({
  id: 'windows-ipsec-on-supported-paths',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement:
    'Every two servers on a path on which IPsec of Windows is supported encrypt what they say to each other, or a tunnel between ' +
    'their sites does, or somebody has said why they do not.',
  why: 'What these servers exchange is about customers, and it is readable to whoever gets between two of them.',
  judges: 'contact-center',
  check: (fact, model) =>
    clearLinks(fact, model, 'encrypted') ?? { notApplicable: 'No two of its servers are on such a path.' },
});
