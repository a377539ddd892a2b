import type { NetworkTier } from '../network/network-tier';

/** The tiers whose hosts talk to other sites. Nothing at the perimeter has business there. */
export const ROUTED_TIERS = ['servers', 'management', 'icm-private'] as const satisfies readonly NetworkTier[];
