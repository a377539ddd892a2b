import { expect, it } from '@jest/globals';
import { dnsServersScript } from '../../../lib/directory/documents/dns-servers-script';

it('makes a computer ask the DNS servers that are given, or leaves it as it is', () => {
  expect(dnsServersScript(['10.0.0.1', '10.0.0.2'])).toEqual([
    "Get-NetAdapter -Physical | Set-DnsClientServerAddress -ServerAddresses @('10.0.0.1', '10.0.0.2')",
  ]);
  expect(dnsServersScript([])).toEqual([]);
});
