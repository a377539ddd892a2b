import type { WindowsIpsecSettings } from '../contact-center/ipsec/ipsec-settings';
import type { ContactCenterIpsecFact } from './lab-model';

/** IPsec that somebody speaks. */
type SpokenIpsec = ContactCenterIpsecFact & { readonly settings: WindowsIpsecSettings };

/** Whether any server of a contact centre speaks IPsec: to another one, or to a trusted host. */
export function speaksIpsec(ipsec: ContactCenterIpsecFact): ipsec is SpokenIpsec {
  if (ipsec.settings === false) return false;
  return [...ipsec.links, ...ipsec.trusted].some(({ protection }) => protection.kind === 'ipsec');
}
