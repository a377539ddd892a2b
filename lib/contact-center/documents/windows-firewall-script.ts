import { quoted } from '../../directory/documents/powershell';
import type { FirewallException } from './firewall-exception';

/** The group that all rules of the lab are in, as Windows' own console shows it. */
const GROUP = 'Unified CCE lab';

/** What turns the firewall of a server on. */
export type FirewallEnabler = 'local-utility' | 'group-policy';

/**
 * Lines that open a server's firewall for exceptions, and for nothing else that the lab has opened before. They may run
 * again: the new rules are there before the old ones go, so that no connection is dropped in between. Where a group policy
 * turns the firewall on, they leave that to it.
 */
export function windowsFirewallScript(exceptions: readonly FirewallException[], enabledBy: FirewallEnabler): string[] {
  return [
    `$inbound = @{ Group = ${quoted(GROUP)}; Direction = 'Inbound'; Action = 'Allow'; Profile = 'Any'; Enabled = 'True' }`,
    '$old = @(Get-NetFirewallRule -Group $inbound.Group -ErrorAction SilentlyContinue)',
    ...exceptions.map(rule),
    '$old | Remove-NetFirewallRule',
    ...(enabledBy === 'group-policy' ? [] : ['Set-NetFirewallProfile -All -Enabled True -DefaultInboundAction Block']),
  ];
}

function rule({ row, protocol, ports }: FirewallException): string {
  const name = quoted(`${row} ${protocol.toUpperCase()} ${ports.toString()}`);
  const which = `-Protocol ${protocol.toUpperCase()} -LocalPort ${quoted(ports.toString())}`;
  return `New-NetFirewallRule @inbound -DisplayName ${name} ${which} | Out-Null`;
}
