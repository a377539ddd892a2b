import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAuthenticationRules } from './judge-authentication-rules';

/** No credential is for ever. */
export const credentialsExpire = guideRule({
  id: 'credentials-expire',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-6',
  statement: 'PINs and passwords expire.',
  why: 'One that somebody has found out would be good for as long as the account is there.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeAuthenticationRules(fact, ({ expiresAfterDays }) =>
      expiresAfterDays === 'never' ? 'never lets one expire' : undefined,
    ),
});
