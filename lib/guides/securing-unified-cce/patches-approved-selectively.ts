import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Updates that somebody has looked at. */
export const patchesApprovedSelectively = guideRule({
  id: 'patches-approved-selectively',
  guide: SECURING_UNIFIED_CCE,
  page: '8-18',
  statement: 'Updates are approved one by one, or some days after they came out.',
  why: 'An update that is in conflict with the software stops it on every server at once.',
  judges: 'contact-center',
  check({ path, security: { patching } }) {
    if (patching === false) return { notApplicable: 'Its servers get no updates.' };
    const { approval, approveAfterDays } = patching;
    const message =
      approval === 'automatic'
        ? 'approves every update'
        : approveAfterDays === 0
          ? 'approves updates on the day they come out'
          : undefined;
    return { violations: message === undefined ? [] : [{ at: path, message }] };
  },
});
