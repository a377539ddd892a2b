import type { SingleSignOn } from '../../connection/settings/single-sign-on';
import type { Verdict } from '../guide-rule';
import type { ConnectionSettingsFact } from '../lab-model';

/**
 * Judges single sign-on, where it is in use. `judge` says what goes against the rule, and `unknown` what cannot be told. Neither shows
 * what was given, which may be a password by mistake.
 */
export function judgeSingleSignOn(
  { path, settings: { singleSignOn } }: ConnectionSettingsFact,
  judge: (singleSignOn: SingleSignOn) => readonly string[],
  unknown: (singleSignOn: SingleSignOn) => readonly string[] = () => [],
): Verdict {
  if (singleSignOn === undefined) return { notApplicable: 'It has no single sign-on.' };
  return {
    violations: judge(singleSignOn).map((message) => ({ at: path, message })),
    unknown: unknown(singleSignOn).map((what) => `${path}: ${what}`),
  };
}
