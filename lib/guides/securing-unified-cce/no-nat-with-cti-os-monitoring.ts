import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { ctiOsMonitoringUses, TRANSLATION_BREAKS_MONITORING } from './cti-os-monitoring';

/** No translation of addresses between phone and desktop. */
export const noNatWithCtiOsMonitoring = guideRule({
  id: 'no-nat-with-cti-os-monitoring',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'There is no network address translation before agents where CTI OS desktops monitor or record.',
  why: TRANSLATION_BREAKS_MONITORING,
  judges: 'contact-center',
  check({ path, security }) {
    const uses = ctiOsMonitoringUses(security);
    if (uses.length === 0) return { notApplicable: 'No CTI OS desktop monitors or records.' };
    return {
      violations: security.monitoring.agentsBehindNat
        ? [{ at: path, message: `has agents behind address translation whose CTI OS desktops ${uses.join(' and ')}` }]
        : [],
    };
  },
});
