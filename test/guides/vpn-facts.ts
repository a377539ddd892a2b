import type { SiteToSiteVpnFact, VpnOfferFact, VpnTunnelFact } from '../../lib/guides/lab-model';

/** What a tunnel offers in a phase: the library's own, unless told otherwise. */
export function offer(other: Partial<VpnOfferFact> = {}): VpnOfferFact {
  return { encryption: ['AES256-GCM-16'], integrity: ['SHA2-384'], dhGroups: [20], ...other };
}

/** An end of a tunnel. */
export function tunnel(other: Partial<VpnTunnelFact> = {}): VpnTunnelFact {
  return { ikeVersions: ['ikev2'], insideCidr: '169.254.10.0/30', phase1: offer(), phase2: offer(), ...other };
}

/** A VPN connection between a network and a branch. */
export function vpn(other: Partial<SiteToSiteVpnFact> = {}): SiteToSiteVpnFact {
  const second = tunnel({ insideCidr: '169.254.10.4/30' });
  return {
    kind: 'site-to-site-vpn',
    path: 'lab/vpn',
    networks: ['lab/network'],
    siteNetwork: 'lab/branch',
    tunnels: [tunnel(), second],
    routerTunnels: [tunnel(), second],
    connection: { staticRoutes: true, selectors: ['0.0.0.0/0', '0.0.0.0/0'] },
    routerConnection: { staticRoutes: true, selectors: ['0.0.0.0/0', '0.0.0.0/0'] },
    deadPeerActions: ['restart', 'restart'],
    keyStorage: 'SecretsManager',
    keyGiven: false,
    authentication: 'pre-shared-key',
    ...other,
  };
}
