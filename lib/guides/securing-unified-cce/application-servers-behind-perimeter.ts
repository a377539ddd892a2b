import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** Nothing at the perimeter but what customers reach over the web. */
export const applicationServersBehindPerimeter = guideRule({
  id: 'application-servers-behind-perimeter',
  guide: SECURING_UNIFIED_CCE,
  page: '8-7',
  statement: 'No server of the contact centre but a Collaboration Server stands in a perimeter subnet.',
  why: 'The others trust whoever reaches them, and were not made to be reached from outside.',
  judges: 'contact-center-server',
  check({ path, role, coResidentRoles, interfaces }) {
    if (role === 'collaboration-server' && coResidentRoles.length === 0)
      return { notApplicable: 'A Collaboration Server may stand at the perimeter.' };
    const tiers = interfaces.map(({ tier }) => tier);
    return {
      violations: tiers.includes('perimeter') ? [{ at: path, message: 'has an interface in a perimeter subnet' }] : [],
      unknown: tiers.flatMap((tier) => (tier instanceof Unknown ? [tier.what] : [])),
    };
  },
});
