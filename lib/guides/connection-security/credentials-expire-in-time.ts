import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAuthenticationRules } from './judge-authentication-rules';

/** Most days. Both are within the six months that the guide speaks of on page 5-5. */
const MOST = { passwords: 120, PINs: 180 } as const;

/** A credential is changed twice a year at least. */
export const credentialsExpireInTime = guideRule({
  id: 'credentials-expire-in-time',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-6',
  statement: 'Passwords expire after 120 days and PINs after 180 days, or sooner.',
  why: 'The longer one is in use, the more have seen it.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeAuthenticationRules(fact, ({ expiresAfterDays: days }, kind) =>
      days !== 'never' && days > MOST[kind] ? `lets one expire after ${days} days` : undefined,
    ),
});
