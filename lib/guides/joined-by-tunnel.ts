import type { LabModel } from './lab-model';
import { peered } from './peered';

/**
 * Whether a VPN connection of the lab joins two networks, by their paths. Where a peering joins them too, it is the way that AWS takes, in
 * clear.
 */
export function joinedByTunnel([one, other]: readonly [string, string], model: LabModel): boolean {
  const hasTunnel = model.facts.some(
    (fact) =>
      fact.kind === 'site-to-site-vpn' &&
      ((fact.networks.includes(one) && fact.siteNetwork === other) ||
        (fact.networks.includes(other) && fact.siteNetwork === one)),
  );
  return hasTunnel && !peered(one, other, model);
}
