import type { AntivirusSettings } from './antivirus-settings';
import type { DesktopSettings } from './desktop-settings';
import type { HardeningSettings } from './hardening-settings';
import type { MonitoringSettings } from './monitoring-settings';
import type { PatchingSettings } from './patching-settings';
import type { PhoneSettings } from './phone-settings';
import type { RemoteAdministrationSettings } from './remote-administration-settings';
import type { SecurityAgentSettings } from './security-agent-settings';
import type { WindowsFirewallSettings } from './windows-firewall-settings';

/** The layers of chapter 8 beside the network and the directory, as a contact centre has them: every default filled in. */
export interface ContactCenterSecurity {
  readonly windowsFirewall: WindowsFirewallSettings | false;
  readonly securityAgent: SecurityAgentSettings | false;
  /** Another product against intrusion. */
  readonly otherIntrusionPrevention: string | undefined;
  readonly antivirus: AntivirusSettings | false;
  readonly patching: PatchingSettings | false;
  readonly hardening: HardeningSettings | false;
  readonly desktops: DesktopSettings;
  readonly phones: PhoneSettings;
  readonly monitoring: MonitoringSettings;
  readonly remoteAdministration: RemoteAdministrationSettings;
}
