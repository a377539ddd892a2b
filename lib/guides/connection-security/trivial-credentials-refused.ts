import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAuthenticationRules } from './judge-authentication-rules';

/** Nothing that everybody tries first. */
export const trivialCredentialsRefused = guideRule({
  id: 'trivial-credentials-refused',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-6',
  statement: 'Trivial PINs and passwords are refused.',
  why: 'An extension, a name or digits in a row are tried before anything else.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeAuthenticationRules(fact, ({ refuseTrivial }) => (refuseTrivial ? undefined : 'takes trivial ones')),
});
