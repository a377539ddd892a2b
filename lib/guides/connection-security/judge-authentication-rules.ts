import type { AuthenticationRule } from '../../connection/settings/authentication-rules';
import type { Verdict } from '../guide-rule';
import type { ConnectionSettingsFact } from '../lab-model';

/** What the rules are for. */
export type CredentialKind = 'passwords' | 'PINs';

/**
 * Judges the authentication rules for both kinds of credentials, or for PINs alone where passwords are somebody else's (page
 * 5-5). `judge` says what goes against the guide's rule, to be read after the name of the authentication rule.
 */
export function judgeAuthenticationRules(
  { path, settings: { authenticationRules } }: ConnectionSettingsFact,
  judge: (rule: AuthenticationRule, kind: CredentialKind) => string | undefined,
): Verdict {
  const { webApplication, phonePin, ldapAuthentication, businessEdition } = authenticationRules;
  const kinds: readonly (readonly [AuthenticationRule, CredentialKind])[] = [
    ...(ldapAuthentication || businessEdition ? [] : [[webApplication, 'passwords'] as const]),
    [phonePin, 'PINs'],
  ];
  const violations = kinds.flatMap(([rule, kind]) => {
    const what = judge(rule, kind);
    return what === undefined ? [] : [{ at: path, message: `authentication rule "${rule.name}" for ${kind} ${what}` }];
  });
  return { violations };
}
