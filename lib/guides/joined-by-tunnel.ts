import type { LabModel } from './lab-model';

/**
 * Whether a VPN connection of the lab joins two networks, by their paths. Where a peering joins them too, it is the way that AWS takes, in
 * clear.
 */
export function joinedByTunnel([one, other]: readonly [string, string], { facts }: LabModel): boolean {
  const isPeered = facts.some(
    (fact) => fact.kind === 'network-peering' && fact.networks.includes(one) && fact.networks.includes(other),
  );
  const hasTunnel = facts.some(
    (fact) =>
      fact.kind === 'site-to-site-vpn' &&
      ((fact.networks.includes(one) && fact.siteNetwork === other) ||
        (fact.networks.includes(other) && fact.siteNetwork === one)),
  );
  return hasTunnel && !isPeered;
}
