import { expect, it } from '@jest/globals';
import { firewallExceptions } from '../../../lib/contact-center/documents/firewall-exception';
import { PortRange } from '../../../lib/port-tables/port-range';

it('is for each listener that others can reach, and for no other', () => {
  const listener = { row: 'a', protocol: 'tcp', ports: PortRange.of(80), localhostOnly: false, ipv6: true } as const;
  const { row, protocol, ports } = listener;
  expect(firewallExceptions([listener, { ...listener, row: 'b', localhostOnly: true }])).toEqual([
    { row, protocol, ports },
  ]);
  expect(firewallExceptions([])).toEqual([]);
});
