import { describe, expect, it } from '@jest/globals';
import type { FirewallException } from '../../../lib/contact-center/documents/firewall-exception';
import { windowsFirewallScript } from '../../../lib/contact-center/documents/windows-firewall-script';
import { PortRange } from '../../../lib/port-tables/port-range';
import { QUOTAS } from '../../../lib/network/quotas';

const exceptions: FirewallException[] = [
  { row: 'router-mds', protocol: 'tcp', ports: PortRange.of(40002) },
  { row: 'heartbeats', protocol: 'udp', ports: PortRange.of(39500, 39999) },
];
const enabling = 'Set-NetFirewallProfile -All -Enabled True -DefaultInboundAction Block';

describe('the script of Windows Firewall', () => {
  it('opens each exception by the name of its row, and then the firewall is on', () => {
    expect(windowsFirewallScript(exceptions, 'local-utility')).toEqual([
      "$inbound = @{ Group = 'Unified CCE lab'; Direction = 'Inbound'; Action = 'Allow'; Profile = 'Any'; Enabled = 'True' }",
      '$old = @(Get-NetFirewallRule -Group $inbound.Group -ErrorAction SilentlyContinue)',
      "New-NetFirewallRule @inbound -DisplayName 'router-mds TCP 40002' -Protocol TCP -LocalPort '40002' | Out-Null",
      "New-NetFirewallRule @inbound -DisplayName 'heartbeats UDP 39500-39999' -Protocol UDP -LocalPort '39500-39999' | Out-Null",
      '$old | Remove-NetFirewallRule',
      enabling,
    ]);
  });

  it('leaves it to a group policy to turn the firewall on, and opens the same', () => {
    expect(windowsFirewallScript(exceptions, 'group-policy')).toEqual(
      windowsFirewallScript(exceptions, 'local-utility').filter((line) => line !== enabling),
    );
  });

  it('closes what it opened before, and only then, when there is nothing to open any more', () => {
    const lines = windowsFirewallScript([], 'group-policy');
    expect(lines.filter((line) => line.startsWith('New-NetFirewallRule'))).toEqual([]);
    expect(lines.at(-1)).toBe('$old | Remove-NetFirewallRule');
  });

  it('has room in a document for more exceptions than any server has', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      row: `unified-cce-row-with-a-long-name-${index}`,
      protocol: 'tcp' as const,
      ports: PortRange.of(10_000 + index, 20_000 + index),
    }));
    expect(JSON.stringify(windowsFirewallScript(many, 'local-utility')).length).toBeLessThan(QUOTAS.ssmDocumentBytes);
  });
});
