import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { ctiOsMonitoringUses, TRANSLATION_BREAKS_MONITORING } from './cti-os-monitoring';

/** No translation of addresses that a desktop would have to see through. */
export const noNatTraversalWithCtiOsMonitoring = guideRule({
  id: 'no-nat-traversal-with-cti-os-monitoring',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'IPsec does not traverse network address translation where CTI OS desktops monitor or record.',
  why: TRANSLATION_BREAKS_MONITORING,
  judges: 'contact-center',
  check({ path, ipsec, security }) {
    const uses = ctiOsMonitoringUses(security);
    if (uses.length === 0) return { notApplicable: 'No CTI OS desktop monitors or records.' };
    if (ipsec.settings === false) return { notApplicable: 'Its servers speak no IPsec.' };
    return {
      violations: ipsec.settings.natTraversal
        ? [
            {
              at: path,
              message: `has IPsec through address translation, and CTI OS desktops that ${uses.join(' and ')}`,
            },
          ]
        : [],
    };
  },
});
