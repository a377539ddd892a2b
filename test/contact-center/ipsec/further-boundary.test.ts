import { expect, it } from '@jest/globals';
import { furtherBoundary } from '../../../lib/contact-center/ipsec/further-boundary';
import { ipsecPeer } from './ipsec-peer';

const device = (block: string) => ({ name: block, addresses: [block] });
const boundary = [device('192.168.30.0/24'), { name: 'aw-1 visible', addresses: ['10.21.64.60', '10.21.64.61'] }];
const further = (...blocks: readonly string[]) =>
  furtherBoundary({ peers: [ipsecPeer()], boundary }, blocks.map(device)).slice(boundary.length);

it('keeps what the policy has, and adds who came later', () => {
  expect(furtherBoundary({ peers: [], boundary }, [device('192.168.40.0/24')])).toEqual([
    ...boundary,
    device('192.168.40.0/24'),
  ]);
});

it.each([
  ['a peer by all its addresses', '10.20.64.32/31'],
  ['a peer by one of them', '10.20.64.33/32'],
  ['a server that is in the boundary', '10.21.64.60/31'],
  ['a block within one of the boundary', '192.168.30.128/25'],
])('leaves out %s', (_, block) => {
  expect(further(block)).toEqual([]);
});

it.each([
  ['with a peer and others', '10.20.64.32/30'],
  ['with a block of the boundary in it', '192.168.0.0/16'],
  ['that nobody has', '10.99.0.0/16'],
  ['of the other family', '2001:db8::/64'],
])('keeps a block %s', (_, block) => {
  expect(further(block)).toEqual([device(block)]);
});
