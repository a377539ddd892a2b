import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cidr } from '../../lib/network/cidr';
import { addressAndMask, netmask, section } from '../../lib/vpn/ios-xe-text';
import { anyNetwork } from './vpn-declarations';

it.each([
  ['0.0.0.0/0', '0.0.0.0 0.0.0.0'],
  ['128.0.0.0/1', '128.0.0.0 128.0.0.0'],
  ['10.20.0.0/16', '10.20.0.0 255.255.0.0'],
  ['10.60.0.0/20', '10.60.0.0 255.255.240.0'],
  ['169.254.10.4/30', '169.254.10.4 255.255.255.252'],
  ['10.30.7.9/32', '10.30.7.9 255.255.255.255'],
])('%s is %s', (cidr, text) => {
  expect(addressAndMask(Cidr.parse(cidr))).toBe(text);
});

it('a mask has as many ones as the prefix is long, and all of them in front', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const octets = netmask(network).split('.');
      const bits = octets.map((octet) => Number(octet).toString(2).padStart(8, '0')).join('');
      expect(bits).toBe('1'.repeat(network.prefix).padEnd(32, '0'));
    }),
  );
});

it('a section is a command with others inside it', () => {
  expect(section('interface Tunnel1', ['qos pre-classify', ' deeper'])).toEqual([
    'interface Tunnel1',
    ' qos pre-classify',
    '  deeper',
  ]);
});
