import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cidr } from '../../lib/network/cidr';
import { problemsOf } from '../problems-of';

/** The model: a block is a first and a last address, as numbers. */
interface Block {
  readonly family: 4 | 6;
  readonly prefix: number;
  readonly first: bigint;
  readonly last: bigint;
}

const bitsOf = (family: 4 | 6) => (family === 4 ? 32 : 128);

function blockAt(family: 4 | 6, prefix: number, address: bigint): Block {
  const size = 1n << BigInt(bitsOf(family) - prefix);
  const first = address - (address % size);
  return { family, prefix, first, last: first + size - 1n };
}

/** Written out in full, which is correct if not short. */
function printed({ family, prefix, first }: Block): string {
  if (family === 4) return `${[24n, 16n, 8n, 0n].map((shift) => (first >> shift) & 255n).join('.')}/${prefix}`;
  const groups = Array.from({ length: 8 }, (_, index) => ((first >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  return `${groups.join(':')}/${prefix}`;
}

/** Blocks of few addresses near each other, so that they often overlap. */
const nearby = fc
  .tuple(fc.constantFrom(4 as const, 6 as const), fc.integer({ min: 0, max: 8 }), fc.bigInt({ min: 0n, max: 255n }))
  .map(([family, hostBits, offset]) =>
    blockAt(family, bitsOf(family) - hostBits, (family === 4 ? 10n << 24n : 0x2001n << 112n) + offset),
  );
const anywhere = fc
  .constantFrom(4 as const, 6 as const)
  .chain((family) =>
    fc
      .tuple(
        fc.integer({ min: 0, max: bitsOf(family) }),
        fc.bigInt({ min: 0n, max: (1n << BigInt(bitsOf(family))) - 1n }),
      )
      .map(([prefix, address]) => blockAt(family, prefix, address)),
  );
const parse = (block: Block) => Cidr.parse(printed(block));

describe('Cidr.parse', () => {
  it('reads every block of either family', () => {
    fc.assert(
      fc.property(anywhere, (block) => {
        expect(parse(block)).toMatchObject(block);
      }),
    );
  });

  it('reads back what toString prints', () => {
    fc.assert(
      fc.property(anywhere, (block) => {
        expect(Cidr.parse(parse(block).toString())).toEqual(parse(block));
      }),
    );
  });

  it.each([
    ['10.20.0.0/16', '10.20.0.0/16'],
    ['2001:DB8:0:0::/48', '2001:db8::/48'],
    ['::/0', '::/0'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['192.168.1.1/32', '192.168.1.1/32'],
  ])('prints %s as %s', (written, short) => {
    expect(Cidr.parse(written).toString()).toBe(short);
  });

  it.each([
    '',
    '/8',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/+8',
    '10.0.0.0/016',
    '10.0.0.0/8.0',
    '10.0.0.0/1e1',
    '10.0/16',
    '010.0.0.0/8',
    '0x0a.0.0.0/8',
    '256.0.0.0/8',
    ' 10.0.0.0/16',
    '10.0.0.0/16 ',
    '10.0.0.0/16/16',
    '2001:db8::/129',
    '2001:db8::',
    '2001:db8::/48/48',
    '2001:db8::1::/48',
    'fe80::%eth0/64',
    '2001:db8::/48%1',
    'lab.internal/8',
  ])('refuses %j', (text) => {
    expect(problemsOf(() => Cidr.parse(text))).toEqual([
      {
        code: 'MalformedCidr',
        message: 'This is not a block of addresses.',
        given: `"${text}"`,
        allowed: 'an IPv4 or IPv6 CIDR, such as 10.20.0.0/16 or 2001:db8::/56; one address is /32 or /128',
      },
    ]);
  });

  it.each([
    ['10.20.0.1/16', '10.20.0.0/16'],
    ['10.20.128.0/16', '10.20.0.0/16'],
    ['1.2.3.4/0', '0.0.0.0/0'],
    ['2001:db8::1/64', '2001:db8::/64'],
  ])('refuses %s, and says which network it lies in', (text, network) => {
    expect(problemsOf(() => Cidr.parse(text))).toEqual([
      {
        code: 'CidrHostBitsSet',
        message: 'The address has bits set beyond its prefix.',
        given: `"${text}"`,
        allowed: `"${network}", the network it lies in`,
      },
    ]);
  });
});

describe('Cidr agrees with numbers:', () => {
  it('overlaps and covers', () => {
    fc.assert(
      fc.property(nearby, nearby, (one, other) => {
        const sameFamily = one.family === other.family;
        const [a, b] = [parse(one), parse(other)];
        expect(a.overlaps(b)).toBe(sameFamily && !(one.last < other.first || other.last < one.first));
        expect(a.covers(b)).toBe(sameFamily && one.first <= other.first && other.last <= one.last);
        expect(b.overlaps(a)).toBe(a.overlaps(b));
      }),
      { numRuns: 300 },
    );
  });

  it('never across families, not even for blocks of all addresses', () => {
    const [all4, all6] = [Cidr.parse('0.0.0.0/0'), Cidr.parse('::/0')];
    expect([all4.overlaps(all6), all6.covers(all4), all4.covers(all6)]).toEqual([false, false, false]);
  });

  it('subnet, whose blocks lie side by side and fill the whole', () => {
    fc.assert(
      fc.property(
        anywhere.filter(({ family, prefix }) => prefix + 4 <= bitsOf(family)),
        fc.integer({ min: 1, max: 4 }),
        (block, bits) => {
          const whole = parse(block);
          const parts = Array.from({ length: 2 ** bits }, (_, index) => whole.subnet(bits, index));
          expect(parts.map(({ prefix }) => prefix)).toEqual(parts.map(() => block.prefix + bits));
          expect(parts[0]?.first).toBe(block.first);
          expect(parts.at(-1)?.last).toBe(block.last);
          expect(parts.slice(1).every((part, index) => part.first === (parts[index]?.last ?? 0n) + 1n)).toBe(true);
          expect(parts.every((part) => Cidr.parse(part.toString()).last === part.last)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('host', () => {
    fc.assert(
      fc.property(nearby, fc.nat(200), (block, index) => {
        const address = Cidr.parse(`${parse(block).host(index)}/${bitsOf(block.family)}`);
        expect(address.first).toBe(block.first + BigInt(index));
      }),
    );
  });

  it('hasUsable, which leaves out the first addresses and the last', () => {
    fc.assert(
      fc.property(nearby, fc.integer({ min: -3, max: 260 }), fc.integer({ min: 0, max: 5 }), (block, index, kept) => {
        const usable = parse(block).hasUsable(parse(block).host(index), kept);
        const address = block.first + BigInt(index);
        expect(usable).toBe(address >= block.first + BigInt(kept) && address < block.last);
      }),
      { numRuns: 300 },
    );
  });

  it('coverEverything, of halves, quarters and what else makes a whole', () => {
    const cover = (...texts: string[]) =>
      Cidr.coverEverything(
        texts.map((text) => Cidr.parse(text)),
        4,
      );
    expect(cover('0.0.0.0/0')).toBe(true);
    expect(cover('128.0.0.0/1', '0.0.0.0/1')).toBe(true);
    expect(cover('0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/2')).toBe(true);
    expect(cover('0.0.0.0/1', '10.0.0.0/8', '128.0.0.0/1')).toBe(true);
    expect(cover('0.0.0.0/1')).toBe(false);
    expect(cover('128.0.0.0/1')).toBe(false);
    expect(cover('0.0.0.0/1', '128.0.0.0/2', '224.0.0.0/3')).toBe(false);
    expect(cover('::/0')).toBe(false);
    expect(cover()).toBe(false);
    expect(Cidr.coverEverything([Cidr.parse('::/1'), Cidr.parse('8000::/1')], 6)).toBe(true);
    expect(Cidr.coverEverything([Cidr.parse('0.0.0.0/0')], 6)).toBe(false);
  });
});

it.each(['banana', '', '10.20.0.10/32', '2001:db8::10', '10.20.0'])('no machine can have the address %j', (address) => {
  expect(Cidr.parse('10.20.0.0/24').hasUsable(address, 4)).toBe(false);
});
