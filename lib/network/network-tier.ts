/** The tiers of a network, and what each is for. */
export const NETWORK_TIERS = {
  perimeter: 'what faces other networks',
  servers: 'application servers',
  management: 'endpoints for administration',
  'icm-private': 'the link between the two sides of a duplexed Unified ICM',
  wan: 'routers that lead to other sites over the Internet',
} as const;

/** The name of a tier. */
export type NetworkTier = keyof typeof NETWORK_TIERS;

/** Tiers that a network has only where it is asked for them. */
type OptionalTier = 'icm-private' | 'wan';

/** Something of each tier that a network has. */
export type ByTier<T> = Readonly<Record<Exclude<NetworkTier, OptionalTier>, T> & Partial<Record<OptionalTier, T>>>;
