import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Phones that are who they say. */
export const phoneAuthentication = guideRule({
  id: 'phone-authentication',
  guide: SECURING_UNIFIED_CCE,
  page: '8-20',
  statement: 'Phones are in a device security mode that authenticates them.',
  why: 'Unified CCE is tested with authenticated phones; one that nobody has authenticated can be anybody’s.',
  judges: 'contact-center',
  advice: true,
  check: ({ path, security: { phones } }) => ({
    violations:
      phones.deviceSecurityMode === 'non-secure'
        ? [{ at: path, message: 'has phones that are not authenticated' }]
        : [],
  }),
});
