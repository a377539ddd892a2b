import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAuthenticationRules } from './judge-authentication-rules';

/** Fewest characters or digits. */
const LEAST = { passwords: 8, PINs: 6 } as const;

/** Long enough not to be guessed. */
export const minimumCredentialLength = guideRule({
  id: 'minimum-credential-length',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '5-6',
  statement: 'Passwords have eight characters or more, and PINs six digits or more.',
  why: 'Each digit more is ten times as much to try.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeAuthenticationRules(fact, ({ minimumLength }, kind) =>
      minimumLength < LEAST[kind] ? `lets them have a length of ${minimumLength}` : undefined,
    ),
});
