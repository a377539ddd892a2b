import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAuthenticationRules } from './judge-authentication-rules';

/** A new credential is new. */
export const credentialHistory = guideRule({
  id: 'credential-history',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-6',
  statement: 'Earlier PINs and passwords are stored, so that none is used again.',
  why: 'Users would otherwise change one for itself.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeAuthenticationRules(fact, ({ previousCredentials }) =>
      previousCredentials > 0 ? undefined : 'lets users take one again that they have had',
    ),
});
