import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAuthenticationRules } from './judge-authentication-rules';

/** Most sign-ins that may fail. */
const MOST = 3;

/** Nobody tries for long. */
export const failedSignInsLockAccount = guideRule({
  id: 'failed-sign-ins-lock-account',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-6',
  statement: 'An account is locked after three failed sign-ins, or fewer.',
  why: 'Who may try without end finds any PIN.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeAuthenticationRules(fact, ({ failedSignIns }) => {
      if (failedSignIns === 'unlimited') return 'locks no account, however often a sign-in fails';
      return failedSignIns > MOST ? `locks an account after ${failedSignIns} failed sign-ins` : undefined;
    }),
});
