import type { LabModel } from './lab-model';

/** Whether a VPN connection of the lab joins two networks, by their paths. */
export function joinedByTunnel([one, other]: readonly [string, string], { facts }: LabModel): boolean {
  return facts.some(
    (fact) =>
      fact.kind === 'site-to-site-vpn' &&
      ((fact.networks.includes(one) && fact.siteNetwork === other) ||
        (fact.networks.includes(other) && fact.siteNetwork === one)),
  );
}
