import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** No product that blocks what it does not know. */
export const noOtherIntrusionPrevention = guideRule({
  id: 'no-other-intrusion-prevention',
  guide: SECURING_UNIFIED_CCE,
  page: '8-17',
  statement: 'Servers have no other product against intrusion than Cisco Security Agent.',
  why: 'None is tested with the software, which it can take for a threat and stop.',
  judges: 'contact-center',
  check: ({ path, security: { otherIntrusionPrevention } }) => ({
    violations:
      otherIntrusionPrevention === undefined ? [] : [{ at: path, message: `has ${otherIntrusionPrevention}` }],
  }),
});
