import type { Cidr } from '../network/cidr';
import type { LabNetwork } from '../network/lab-network';
import type { NetworkTier } from '../network/network-tier';

/** The tiers whose hosts talk to other sites. Nothing at the perimeter has business there. */
const ROUTED_TIERS = ['servers', 'management', 'icm-private'] as const satisfies readonly NetworkTier[];

/** An end of a VPN connection: a network of the lab, or somebody else's, of which only the blocks are known. */
export interface VpnEnd {
  readonly network: LabNetwork | undefined;
  readonly siteNetworks: readonly Cidr[];
}

/** A way that a tier of a network is told. */
export interface TierRoute {
  readonly tier: (typeof ROUTED_TIERS)[number];
  readonly routeTableId: string;
  readonly block: Cidr;
}

/**
 * The ways from the tiers of a network to the other end. The private network of a Unified ICM leads to the other private network and to
 * nothing else there; where nobody knows which part that is, to all of it.
 */
export function tierRoutes(from: LabNetwork, to: VpnEnd): TierRoute[] {
  return ROUTED_TIERS.flatMap((tier) => {
    const routeTableId = from.routeTableIds[tier];
    if (routeTableId === undefined) return [];
    return blocksFor(tier, to).map((block) => ({ tier, routeTableId, block }));
  });
}

function blocksFor(tier: TierRoute['tier'], { network, siteNetworks }: VpnEnd): readonly Cidr[] {
  if (tier !== 'icm-private' || network === undefined) return siteNetworks;
  return (network.subnets['icm-private'] ?? []).map(({ cidr }) => cidr);
}
