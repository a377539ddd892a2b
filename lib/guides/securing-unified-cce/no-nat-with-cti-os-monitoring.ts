import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** No translation of addresses between phone and desktop. */
export const noNatWithCtiOsMonitoring = guideRule({
  id: 'no-nat-with-cti-os-monitoring',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'There is no network address translation before agents where CTI OS desktops monitor or record.',
  why: 'The desktop looks for packets of its phone by an address that translation has changed.',
  judges: 'contact-center',
  check({ path, security: { monitoring } }) {
    const { silentMonitoring, recording, agentsBehindNat } = monitoring;
    const uses = [
      ...(silentMonitoring === 'cti-os' ? ['monitor'] : []),
      ...(recording !== false && recording.desktopBased === 'cti-os' ? ['record'] : []),
    ];
    if (uses.length === 0) return { notApplicable: 'No CTI OS desktop monitors or records.' };
    return {
      violations: agentsBehindNat
        ? [{ at: path, message: `has agents behind address translation whose CTI OS desktops ${uses.join(' and ')}` }]
        : [],
    };
  },
});
