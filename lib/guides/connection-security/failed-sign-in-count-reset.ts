import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAuthenticationRules } from './judge-authentication-rules';

/** Fewest minutes. */
const LEAST = 30;

/** Failed sign-ins are not forgotten at once. */
export const failedSignInCountReset = guideRule({
  id: 'failed-sign-in-count-reset',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-6',
  statement: 'Failed sign-ins are counted for 30 minutes, or longer.',
  why: 'A count that begins anew too soon lets somebody go on trying who only waits a little.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeAuthenticationRules(fact, ({ resetFailedSignInsAfterMinutes: minutes }) =>
      minutes < LEAST ? `forgets failed sign-ins after ${minutes} minutes` : undefined,
    ),
});
