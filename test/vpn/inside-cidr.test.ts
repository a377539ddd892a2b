import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cidr } from '../../lib/network/cidr';
import { insideAddresses, insideCidrProblem } from '../../lib/vpn/inside-cidr';

/** Source: EC2 API Reference, VpnTunnelOptionsSpecification, TunnelInsideCidr. */
const RESERVED = [
  '169.254.0.0/30',
  '169.254.1.0/30',
  '169.254.2.0/30',
  '169.254.3.0/30',
  '169.254.4.0/30',
  '169.254.5.0/30',
  '169.254.169.120/30',
  '169.254.169.248/30',
  '169.254.169.252/30',
];

/** Any /30 of the whole block, by its number. */
const blocks = fc.integer({ min: 0, max: 2 ** 14 - 1 }).map((n) => `169.254.${n >> 6}.${4 * (n & 63)}/30`);

describe('the block of a tunnel’s inside addresses', () => {
  it.each(RESERVED)('may not be %s, which AWS keeps', (text) => {
    expect(insideCidrProblem(text)).toEqual({
      code: 'InsideCidrReserved',
      message: 'AWS keeps this block for itself.',
      given: `"${text}"`,
      allowed: `a /30 in 169.254.0.0/16 but ${RESERVED.join(', ')}`,
    });
  });

  it('may be any other /30 of 169.254.0.0/16, and there are 16,375', () => {
    const all = Array.from({ length: 2 ** 14 }, (_, n) => `169.254.${n >> 6}.${4 * (n & 63)}/30`);
    const refused = all.filter((text) => insideCidrProblem(text) !== undefined);
    expect(refused.sort()).toEqual([...RESERVED].sort());
  });

  it.each([
    '169.254.10.0/29',
    '169.254.10.0/31',
    '169.254.10.4/32',
    '169.254.0.0/16',
    '169.255.10.0/30',
    '169.253.255.252/30',
    '10.0.0.0/30',
    '0.0.0.0/0',
    'fe80::/30',
    'fd00::/126',
  ])('may not be %s, a block of another kind', (text) => {
    expect(insideCidrProblem(text)).toMatchObject({ code: 'InsideCidrWrong', given: `"${text}"` });
  });

  it.each([
    ['169.254.10.1/30', 'CidrHostBitsSet'],
    ['169.254.10.0', 'MalformedCidr'],
    ['169.254.10.0/33', 'MalformedCidr'],
    ['169.254.010.0/30', 'MalformedCidr'],
    ['', 'MalformedCidr'],
  ])('may not be %j: %s', (text, code) => {
    expect(insideCidrProblem(text)).toMatchObject({ code });
  });

  it('is a /30 in 169.254.0.0/16 without an address that AWS keeps, where it is accepted', () => {
    const prefix = fc.integer({ min: 0, max: 32 });
    const address = fc.oneof(
      fc.ipV4(),
      fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `169.254.${a}.${b}`),
    );
    const anything = fc.oneof(
      blocks,
      fc.tuple(address, prefix).map(([ip, bits]) => `${ip}/${bits}`),
      fc.string(),
    );
    fc.assert(
      fc.property(anything, (text) => {
        if (insideCidrProblem(text) !== undefined) return;
        const [, third = NaN, fourth = NaN] = (/^169\.254\.(\d+)\.(\d+)\/30$/.exec(text) ?? []).map(Number);
        expect(fourth % 4).toBe(0);
        expect(third <= 5 && fourth === 0).toBe(false);
        expect(third === 169 && fourth === 252).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the two ends of a tunnel', () => {
  it('have the two addresses in the middle of its block, AWS the first', () => {
    expect(insideAddresses(Cidr.parse('169.254.10.4/30'))).toEqual({ cloud: '169.254.10.5', site: '169.254.10.6' });
  });

  it('are always in the block, next to each other', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        const { cloud, site } = insideAddresses(Cidr.parse(text));
        const last = (ip: string) => Number(ip.split('.').at(-1));
        const network = text.split('/')[0] ?? '';
        expect([last(cloud), last(site)]).toEqual([last(network) + 1, last(network) + 2]);
        for (const ip of [cloud, site]) expect(Cidr.parse(text).covers(Cidr.parse(`${ip}/32`))).toBe(true);
      }),
    );
  });
});
