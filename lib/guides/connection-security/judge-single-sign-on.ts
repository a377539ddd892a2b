import type { SingleSignOn } from '../../connection/settings/single-sign-on';
import type { Verdict } from '../guide-rule';
import type { ConnectionSettingsFact } from '../lab-model';

/** Judges single sign-on, where it is in use. `judge` says what goes against the rule. */
export function judgeSingleSignOn(
  { path, settings: { singleSignOn } }: ConnectionSettingsFact,
  judge: (singleSignOn: SingleSignOn) => readonly string[],
): Verdict {
  if (singleSignOn === undefined) return { notApplicable: 'It has no single sign-on.' };
  return { violations: judge(singleSignOn).map((message) => ({ at: path, message })) };
}
