import type { Cidr } from '../network/cidr';

/** A command that opens a mode, and the commands in that mode. */
export function section(head: string, lines: readonly string[]): string[] {
  return [head, ...lines.map((line) => ` ${line}`)];
}

/** A network as most commands of IOS-XE take it: its first address, and a mask. */
export function addressAndMask(network: Cidr): string {
  return `${network.host(0)} ${netmask(network)}`;
}

/** The mask of a network, `255.255.255.252`. */
export function netmask({ prefix }: Cidr): string {
  const ones = 2 ** 32 - 2 ** (32 - prefix);
  return [24, 16, 8, 0].map((shift) => Math.floor(ones / 2 ** shift) % 256).join('.');
}
