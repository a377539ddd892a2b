import { expect, it } from '@jest/globals';
import { conditionalForwarderScript } from '../../../lib/directory/documents/conditional-forwarder-script';

it('asks the DNS servers of another domain for its names, once', () => {
  expect(conditionalForwarderScript('corp.example.com', ['10.0.0.1', '10.0.0.2'])).toEqual([
    "if (-not (Get-DnsServerZone | Where-Object ZoneName -eq 'corp.example.com')) { Add-DnsServerConditionalForwarderZone -Name 'corp.example.com' -MasterServers @('10.0.0.1', '10.0.0.2') -ReplicationScope Domain }",
  ]);
});
