import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { addressesNotPair, LabError } from '../errors';
import { Cidr } from '../network/cidr';

/**
 * The block that the addresses of one interface are, by which servers of another network name it: one is a /32, and two, an
 * even one and the next, are a /31. `undefined` where an address is known only at apply. Throws `AddressesNotPair`.
 */
export function addressBlock(server: IConstruct, address?: string, next?: string): string | undefined {
  if (address === undefined || Token.isUnresolved(address) || Token.isUnresolved(next)) return undefined;
  if (next === undefined) return `${address}/32`;
  const pair = Cidr.tryParse(`${address}/31`);
  if (!(pair instanceof Cidr) || pair.host(1) !== next)
    throw new LabError([addressesNotPair(address, next)], server.node.path);
  return pair.toString();
}
