import { z } from 'zod';
import { report } from '../boundary/zod-problem';
import { sitesAlike } from '../errors';
import type { ILabNetwork } from '../network/i-lab-network';
import { networkSchema } from '../network/network-schema';
import type { Side } from '../port-tables/side';

/**
 * Where the two sides of a contact centre are: in two zones of one network, or each in a network of its own, at two
 * geographically distributed sites. One network twice: error `SitesAlike`.
 */
export type ContactCenterSites = ILabNetwork | readonly [sideA: ILabNetwork, sideB: ILabNetwork];

/** Schema of `ContactCenterSites`. */
export const sitesSchema = z.union([networkSchema, z.tuple([networkSchema, networkSchema])]).check((context) => {
  const { value } = context;
  if (isTwoSites(value) && value[0] === value[1]) report(context, sitesAlike());
});

/** Where a side is. */
export interface SidePlace {
  readonly network: ILabNetwork;
  /** Which of the network's zones. */
  readonly zone: number;
}

/** Where a side is. The second side of a single network is in its second zone. */
export function placeOf(sites: ContactCenterSites, side: Side): SidePlace {
  const isA = side === 'a';
  return isTwoSites(sites) ? { network: sites[isA ? 0 : 1], zone: 0 } : { network: sites, zone: isA ? 0 : 1 };
}

/** The networks of all sites, each once. */
export function networksOf(sites: ContactCenterSites): ILabNetwork[] {
  return isTwoSites(sites) ? [...new Set(sites)] : [sites];
}

function isTwoSites(sites: ContactCenterSites): sites is readonly [ILabNetwork, ILabNetwork] {
  return Array.isArray(sites);
}
