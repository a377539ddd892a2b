import type { Cidr } from '../network/cidr';
import type { VpnTunnel } from './vpn-tunnel';

/** Which networks are behind a tunnel: each end is told, or tells the other over BGP. */
export type VpnRouting =
  { readonly kind: 'static' } | { readonly kind: 'bgp'; readonly cloudAsn: number; readonly siteAsn: number };

/** How the two ends know each other. */
export type VpnAuthentication = 'pre-shared-key' | 'certificate';

/**
 * A VPN connection as both ends see it, without what only apply can tell. AWS's end and the router's come from the same one, so
 * that they cannot disagree.
 *
 *     cloudNetworks ── gateway of AWS ══ tunnel 1 ══ router ── siteNetworks
 *                                     ══ tunnel 2 ══
 */
export interface VpnDeclaration {
  /** What the connection is called in configurations: letters, digits and hyphens. */
  readonly name: string;
  readonly tunnels: readonly [VpnTunnel, VpnTunnel];
  readonly routing: VpnRouting;
  readonly authentication: VpnAuthentication;
  /** IPv4 networks behind AWS's end. */
  readonly cloudNetworks: readonly Cidr[];
  /** IPv4 networks behind the router. */
  readonly siteNetworks: readonly Cidr[];
}

/** What only apply can tell: literals in a test, tokens in a construct. */
export interface VpnAddresses {
  /** Public addresses of AWS's two ends. */
  readonly tunnels: readonly [string, string];
  /** Public address of the router, by which AWS knows it. */
  readonly router: string;
}
