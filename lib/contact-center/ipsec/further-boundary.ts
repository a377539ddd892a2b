import { Cidr } from '../../network/cidr';
import type { BoundaryDevice, HostIpsecPolicy } from './host-ipsec-policy';

/**
 * The boundary of a policy with devices that came later. Rules are for peers, too, and for whom the policy knows already: blocks of
 * nobody else are left out.
 */
export function furtherBoundary(
  { peers, boundary }: Pick<HostIpsecPolicy, 'peers' | 'boundary'>,
  later: readonly BoundaryDevice[],
): readonly BoundaryDevice[] {
  const texts = [...peers.flatMap(({ remote }) => remote), ...boundary.flatMap(({ addresses }) => addresses)];
  const known = [...new Set(texts)].flatMap((text) => blockOf(text) ?? []);
  const isKnown = (address: string) => {
    const block = blockOf(address);
    return block !== undefined && isMadeOf(block, known);
  };
  return [...boundary, ...later.filter(({ addresses }) => !addresses.every(isKnown))];
}

function isMadeOf(block: Cidr, known: readonly Cidr[]): boolean {
  const within = known.filter((one) => block.covers(one)).reduce((size, one) => size + sizeOf(one), 0n);
  return within >= sizeOf(block) || known.some((one) => one.covers(block));
}

function sizeOf({ first, last }: Cidr): bigint {
  return last - first + 1n;
}

/** An address, or a block of them. A token is neither. */
function blockOf(text: string): Cidr | undefined {
  const cidr = Cidr.tryParse(text.includes('/') ? text : `${text}/32`);
  return cidr instanceof Cidr ? cidr : undefined;
}
