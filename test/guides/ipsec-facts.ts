import { windowsIpsecSettings, type WindowsIpsecProps } from '../../lib/contact-center/ipsec/ipsec-settings';
import type { ContactCenterFact, IpsecLinkFact, TrustedHostFact } from '../../lib/guides/lab-model';
import { contactCenter, contactCenterMember } from './contact-center-facts';

/** IPsec by Kerberos, with modern ciphers and nothing beside it. */
export const SPOKEN = {
  kind: 'ipsec',
  authentication: { method: 'kerberos' },
  traffic: 'encrypted',
  algorithms: 'modern',
} as const;

/** A router and a gateway of one site that speak IPsec by Kerberos, unless told otherwise. */
export function ipsecLink(other: Partial<IpsecLinkFact> = {}): IpsecLinkFact {
  return {
    servers: ['lab/ucce/router-a', 'lab/ucce/pg-1-a'],
    networks: ['lab/network', 'lab/network'],
    path: 'router-gateway',
    icmNetwork: 'visible',
    wanted: 'encrypted',
    protection: SPOKEN,
    ...other,
  };
}

/** A router that speaks IPsec with a router outside of the lab by Kerberos, unless told otherwise. */
export function trustedHost(other: Partial<TrustedHostFact> = {}): TrustedHostFact {
  return {
    server: 'lab/ucce/router-a',
    address: '192.168.43.5',
    path: 'nam-router',
    protection: SPOKEN,
    ...other,
  };
}

/** A contact centre with a router and a gateway, these links, and links to these trusted hosts. */
export function withIpsec(
  links: readonly IpsecLinkFact[],
  props: WindowsIpsecProps | false = {},
  other: Partial<ContactCenterFact> = {},
  trusted: readonly TrustedHostFact[] = [],
): ContactCenterFact {
  return contactCenter({
    servers: [
      contactCenterMember({ path: 'lab/ucce/router-a', roles: ['router'] }),
      contactCenterMember({ path: 'lab/ucce/pg-1-a', roles: ['peripheral-gateway'] }),
    ],
    ipsec: { settings: props && windowsIpsecSettings(props), links, trusted },
    ...other,
  });
}

/** What is in clear because IPsec is off. */
export const CLEAR = { kind: 'clear', why: 'IPsec of Windows is off' } as const;

/** What is in clear, and somebody has said why. */
export const EXCEPTED = { kind: 'excepted', reason: 'the line is ours' } as const;
