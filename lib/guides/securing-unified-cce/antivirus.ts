import type { AntivirusSettings } from '../../contact-center/security/antivirus-settings';
import type { Verdict } from '../guide-rule';
import type { ContactCenterFact } from '../lab-model';

/** Judges the antivirus software of a contact centre, where it has any. `judge` says what goes against the rule. */
export function judgeAntivirus(
  { path, security: { antivirus } }: ContactCenterFact,
  judge: (antivirus: AntivirusSettings) => string | undefined,
): Verdict {
  if (antivirus === false) return { notApplicable: 'Its servers have no antivirus software.' };
  const message = judge(antivirus);
  return { violations: message === undefined ? [] : [{ at: path, message }] };
}
