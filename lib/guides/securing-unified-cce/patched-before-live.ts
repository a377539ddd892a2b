import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Servers that are up to date from the first day, and stay so. */
export const patchedBeforeLive = guideRule({
  id: 'patched-before-live',
  guide: SECURING_UNIFIED_CCE,
  page: '8-3',
  statement: 'A server has all security updates before it goes into service, and gets those that follow.',
  why: 'What is not patched is found on a live network before anybody has patched it.',
  judges: 'contact-center',
  check: ({ path, security: { patching } }) => ({
    violations: [
      ...(patching === false ? ['has servers that get no updates'] : []),
      ...(patching !== false && !patching.beforeGoingLive
        ? ['puts servers into service before they have all updates']
        : []),
    ].map((message) => ({ at: path, message })),
  }),
});
