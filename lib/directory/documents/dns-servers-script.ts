import { quotedList } from './powershell';

/** Lines that make a computer ask these DNS servers. None: it asks whom it always has. */
export function dnsServersScript(addresses: readonly string[]): string[] {
  return addresses.length === 0
    ? []
    : [`Get-NetAdapter -Physical | Set-DnsClientServerAddress -ServerAddresses ${quotedList(addresses)}`];
}
