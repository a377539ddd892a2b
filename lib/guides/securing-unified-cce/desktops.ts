import type { DesktopEncryption } from '../../contact-center/security/desktop-settings';
import type { Verdict } from '../guide-rule';
import type { ContactCenterFact } from '../lab-model';

/** What the desktops are called. */
export const DESKTOP_NAMES = { 'cti-os': 'CTI OS desktops', cad: 'Cisco Agent Desktop' } as const;

/** Judges desktops of both kinds. `judge` gets the name of a kind, and says what goes against the rule. */
export function judgeDesktops(
  { path, security: { desktops } }: ContactCenterFact,
  judge: (name: string, encryption: DesktopEncryption) => string | undefined,
): Verdict {
  const kinds = [
    [DESKTOP_NAMES['cti-os'], desktops.ctiOs],
    [DESKTOP_NAMES.cad, desktops.cad],
  ] as const;
  const messages = kinds.flatMap(([name, encryption]) => judge(name, encryption) ?? []);
  return { violations: messages.map((message) => ({ at: path, message })) };
}

/** Judges those desktops that are encrypted. */
export function judgeEncryptedDesktops(
  fact: ContactCenterFact,
  judge: (name: string, encryption: DesktopEncryption) => string | undefined,
): Verdict {
  const { ctiOs, cad } = fact.security.desktops;
  if (!ctiOs.tls && !cad.tls) return { notApplicable: 'None of its desktops is encrypted.' };
  return judgeDesktops(fact, (name, encryption) => (encryption.tls ? judge(name, encryption) : undefined));
}
