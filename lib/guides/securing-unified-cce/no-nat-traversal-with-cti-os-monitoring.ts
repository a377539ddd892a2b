import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** No translation of addresses that a desktop would have to see through. */
export const noNatTraversalWithCtiOsMonitoring = guideRule({
  id: 'no-nat-traversal-with-cti-os-monitoring',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'IPsec does not traverse network address translation where CTI OS desktops monitor or record.',
  why: 'The desktop looks for packets of its phone by an address that translation has changed.',
  judges: 'contact-center',
  check({ path, ipsec, security: { monitoring } }) {
    const { silentMonitoring, recording } = monitoring;
    const uses = [
      ...(silentMonitoring === 'cti-os' ? ['monitor'] : []),
      ...(recording !== false && recording.desktopBased === 'cti-os' ? ['record'] : []),
    ];
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
