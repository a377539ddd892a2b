import type { Cidr } from '../network/cidr';

/** A block of addresses as a part of a construct's id, which has no dots or slashes. */
export function idOfBlock(block: Cidr): string {
  return block.toString().replace(/[.:]/g, '-').replace('/', '_');
}
