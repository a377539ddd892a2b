import { quoted, quotedList } from './powershell';

/** Lines that make the DNS servers of a domain ask those of another for its names. */
export function conditionalForwarderScript(domainName: string, dnsAddresses: readonly string[]): string[] {
  return [
    `if (-not (Get-DnsServerZone | Where-Object ZoneName -eq ${quoted(domainName)})) { Add-DnsServerConditionalForwarderZone -Name ${quoted(domainName)} -MasterServers ${quotedList(dnsAddresses)} -ReplicationScope Domain }`,
  ];
}
