/** The tiers of a network, and what each is for. */
export const NETWORK_TIERS = {
  perimeter: 'what faces other networks',
  servers: 'application servers',
  management: 'endpoints for administration',
} as const;

/** The name of a tier. */
export type NetworkTier = keyof typeof NETWORK_TIERS;
