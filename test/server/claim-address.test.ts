import { describe, expect, it } from '@jest/globals';
import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import type { LabSubnet } from '../../lib/network/i-lab-network';
import { claimAddress } from '../../lib/server/claim-address';
import { theirNetwork } from '../directory/directory-lab';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';

/** Two servers, and a network with a subnet. */
function lab() {
  const stack = labStack();
  const network = theirNetwork(stack);
  const [subnet] = network.serverSubnets;
  if (subnet === undefined) throw new Error('There is a subnet.');
  return { stack, network, subnet, one: new Construct(stack, 'one'), other: new Construct(stack, 'other') };
}

describe('an address of a subnet', () => {
  it('is one server’s', () => {
    const { network, subnet, one, other } = lab();
    claimAddress(one, network, subnet, '10.20.0.10');
    claimAddress(other, network, subnet, '10.20.0.11');
    expect(
      refusalOf(() => {
        claimAddress(other, network, subnet, '10.20.0.10');
      }),
    ).toEqual({
      path: 'lab/other',
      problems: [
        {
          code: 'AddressTaken',
          message: 'Another server of the network has this address: lab/one.',
          given: '"10.20.0.10"',
          allowed: 'an address of its own for each server',
        },
      ],
    });
  });

  it('is free in another network, whatever it is called', () => {
    const { stack, network, subnet, one, other } = lab();
    claimAddress(one, network, subnet, '10.20.0.10');
    expect(() => {
      claimAddress(other, theirNetwork(stack, 'elsewhere'), subnet, '10.20.0.10');
    }).not.toThrow();
  });

  it.each(['10.20.0.0', '10.20.0.3', '10.20.0.255', '10.20.1.10', '192.168.0.10'])(
    'is not %s, which is outside or kept by AWS; it stays nobody’s',
    (address) => {
      const { network, subnet, one } = lab();
      for (let times = 0; times < 2; times++)
        expect(
          refusalOf(() => {
            claimAddress(one, network, subnet, address);
          }).problems,
        ).toEqual([expect.objectContaining({ code: 'AddressOutsideSubnet', given: `"${address}"` })]);
    },
  );

  it('is taken as it is where the block is not known, or the address', () => {
    const { network, subnet, one, other } = lab();
    const open: LabSubnet = { id: subnet.id, availabilityZone: subnet.availabilityZone };
    claimAddress(one, network, open, '172.16.0.1');
    expect(
      refusalOf(() => {
        claimAddress(other, network, open, '172.16.0.1');
      }).problems.map(({ code }) => code),
    ).toEqual(['AddressTaken']);
    const token = Fn.join('.', ['10', '20', '0', '10']);
    claimAddress(one, network, subnet, token);
    expect(() => {
      claimAddress(other, network, subnet, token);
    }).not.toThrow();
  });
});
