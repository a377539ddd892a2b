import { describe, expect, it } from '@jest/globals';
import { Fn } from 'cdktf';
import fc from 'fast-check';
import { addressBlock } from '../../lib/contact-center/address-block';
import { Cidr } from '../../lib/network/cidr';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';

const stack = labStack();
const token = Fn.join('.', ['10', '20', '0', '8']);

describe('the block of the addresses of an interface', () => {
  it('is one address, or an even one and the next', () => {
    expect(addressBlock(stack, '10.20.0.9')).toBe('10.20.0.9/32');
    expect(addressBlock(stack, '10.20.0.8', '10.20.0.9')).toBe('10.20.0.8/31');
  });

  it('is not known where an address is not', () => {
    expect(addressBlock(stack)).toBeUndefined();
    expect(addressBlock(stack, token)).toBeUndefined();
    expect(addressBlock(stack, '10.20.0.8', token)).toBeUndefined();
  });

  it.each([
    ['10.20.0.9', '10.20.0.10'],
    ['10.20.0.8', '10.20.0.10'],
    ['10.20.0.9', '10.20.0.8'],
    ['10.20.0.8', '10.20.0.8'],
    ['10.20.0.8', '10.21.0.9'],
  ])('is none of %s and %s', (address, next) => {
    expect(refusalOf(() => addressBlock(stack, address, next))).toEqual({
      path: 'lab',
      problems: [
        {
          code: 'AddressesNotPair',
          message: 'A server that others know by a block of two addresses has an even address and the one behind it.',
          given: `"${address}" and "${next}"`,
          allowed: 'two addresses such as 10.20.64.32 and 10.20.64.33',
        },
      ],
    });
  });

  it('covers these addresses and no other', () => {
    fc.assert(
      fc.property(
        fc.ipV4().map((address) => Cidr.parse(`${address}/32`)),
        (address) => {
          const even = Cidr.tryParse(`${address.host(0)}/31`);
          if (!(even instanceof Cidr)) return;
          const block = Cidr.parse(addressBlock(stack, even.host(0), even.host(1)) ?? '');
          expect([block.host(0), block.host(1), block.toString()]).toEqual([
            even.host(0),
            even.host(1),
            even.toString(),
          ]);
        },
      ),
    );
  });
});
