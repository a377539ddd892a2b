import { Address4, Address6, AddressError } from 'ip-address';
import { cidrHostBitsSet, LabError, malformedCidr, type Problem } from '../errors';

/** Addresses that one machine can have: 0.0.0.0 to 223.255.255.255, and what IPv6 hands out of 2000::/3. */
const UNICAST = {
  4: { first: 0n, last: 0xdfffffffn },
  6: { first: 0x2000n << 112n, last: (0x4000n << 112n) - 1n },
} as const;

/** A block of IPv4 or IPv6 addresses, an immutable value. */
export class Cidr {
  private constructor(
    /** 4 or 6. */
    readonly family: 4 | 6,
    /** Length of the prefix, in bits. */
    readonly prefix: number,
    /** First address of the block, as a number. */
    readonly first: bigint,
    /** Last address of the block, as a number. */
    readonly last: bigint,
  ) {}

  /** Reads `10.0.0.0/16` or `2001:db8::/48`; gives the problem instead where the text is no block of addresses. */
  static tryParse(text: string): Cidr | Problem {
    const family = text.includes(':') ? 6 : 4;
    const address = tryAddress(text, family);
    // A zone (fe80::%eth0) names an interface of one machine.
    if (!text.includes('/') || text.includes('%') || address === undefined) return malformedCidr(text);
    const first = address.startAddress().bigInt();
    const cidr = new Cidr(family, address.subnetMask, first, address.endAddress().bigInt());
    return address.bigInt() === first ? cidr : cidrHostBitsSet(text, cidr.toString());
  }

  /** Reads `10.0.0.0/16` or `2001:db8::/48`. Throws `MalformedCidr` or `CidrHostBitsSet`. */
  static parse(text: string): Cidr {
    const cidr = Cidr.tryParse(text);
    if (cidr instanceof Cidr) return cidr;
    throw new LabError([cidr]);
  }

  /** Whether together the blocks hold every address of one family that a machine can have. */
  static coverEverything(cidrs: readonly Cidr[], family: 4 | 6): boolean {
    const { first: start, last: end } = UNICAST[family];
    let next = start;
    for (const { first, last } of cidrs.filter((cidr) => cidr.family === family).sort(byFirstAddress)) {
      if (first > next) return false;
      if (last >= next) next = last + 1n;
    }
    return next > end;
  }

  /** Whether the two have an address in common. */
  overlaps(other: Cidr): boolean {
    return this.family === other.family && this.first <= other.last && other.first <= this.last;
  }

  /** Whether this block has every address of the other. */
  covers(other: Cidr): boolean {
    return this.family === other.family && this.first <= other.first && other.last <= this.last;
  }

  /** Whether a machine can have an address, such as `10.0.0.10`, when AWS keeps the first ones and the last. */
  hasUsable(address: string, reservedAtStart: number): boolean {
    const block = Cidr.tryParse(`${address}/${this.family === 6 ? 128 : 32}`);
    return block instanceof Cidr && block.first >= this.first + BigInt(reservedAtStart) && block.first < this.last;
  }

  /** The nth of the blocks that this one is cut into when its prefix grows by some bits. */
  subnet(bits: number, index: number): Cidr {
    const prefix = this.prefix + bits;
    const size = (this.last - this.first + 1n) >> BigInt(bits);
    const first = this.first + size * BigInt(index);
    return new Cidr(this.family, prefix, first, first + size - 1n);
  }

  /** The nth address of the block, counted from 0. */
  host(index: number): string {
    return print(this.family, this.first + BigInt(index));
  }

  toString(): string {
    return `${print(this.family, this.first)}/${this.prefix}`;
  }
}

/** The library says by an exception that a text is no address. */
function tryAddress(text: string, family: 4 | 6): Address4 | Address6 | undefined {
  try {
    return family === 6 ? new Address6(text) : new Address4(text);
  } catch (error) {
    if (error instanceof AddressError) return undefined;
    throw error;
  }
}

function byFirstAddress(a: Cidr, b: Cidr): number {
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
}

function print(family: 4 | 6, address: bigint): string {
  return (family === 6 ? Address6 : Address4).fromBigInt(address).correctForm();
}
