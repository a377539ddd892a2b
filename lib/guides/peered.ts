import type { LabModel } from './lab-model';

/** Whether a peering of the lab joins two networks, by their paths. */
export function peered(one: string, other: string, { facts }: LabModel): boolean {
  return facts.some(
    (fact) => fact.kind === 'network-peering' && fact.networks.includes(one) && fact.networks.includes(other),
  );
}
