import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { addressOutsideSubnet, addressTaken, LabError } from '../errors';
import type { ILabNetwork, LabSubnet } from '../network/i-lab-network';
import { QUOTAS } from '../network/quotas';

/** Addresses in use, by network: two servers with one address would fail only at apply. */
const claims = new WeakMap<ILabNetwork, Map<string, string>>();

/** Takes an address of a subnet for a server. Throws `AddressOutsideSubnet` or `AddressTaken`. */
export function claimAddress(owner: IConstruct, network: ILabNetwork, { cidr }: LabSubnet, address: string): void {
  if (Token.isUnresolved(address)) return;
  const { path } = owner.node;
  const usable = cidr === undefined || cidr.hasUsable(address, QUOTAS.reservedAddressesAtSubnetStart);
  if (!usable) throw new LabError([addressOutsideSubnet(address, cidr.toString())], path);
  const claimed = claims.get(network) ?? new Map<string, string>();
  const other = claimed.get(address);
  if (other !== undefined) throw new LabError([addressTaken(address, other)], path);
  claims.set(network, claimed.set(address, path));
}
