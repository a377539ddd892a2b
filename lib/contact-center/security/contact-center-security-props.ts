import { z } from 'zod';
import { type AntivirusProps, antivirusSchema, antivirusSettings } from './antivirus-settings';
import type { ContactCenterSecurity } from './contact-center-security';
import { type DesktopProps, desktopSchema, desktopSettings } from './desktop-settings';
import { type HardeningProps, hardeningSchema, hardeningSettings } from './hardening-settings';
import { literalText } from './literal-text';
import { type MonitoringProps, monitoringSchema, monitoringSettings } from './monitoring-settings';
import { type PatchingProps, patchingSchema, patchingSettings } from './patching-settings';
import { type PhoneProps, phoneSchema, phoneSettings } from './phone-settings';
import {
  type RemoteAdministrationProps,
  remoteAdministrationSchema,
  remoteAdministrationSettings,
} from './remote-administration-settings';
import { type SecurityAgentProps, securityAgentSchema, securityAgentSettings } from './security-agent-settings';
import { type WindowsFirewallProps, windowsFirewallSchema, windowsFirewallSettings } from './windows-firewall-settings';

/**
 * The layers of security of a contact centre, beside its network and its directory. Each that is left out has its defaults.
 * Rules judge them, so every value must be a literal: a token gives error `TokenWhereLiteral`.
 */
export interface ContactCenterSecurityProps {
  /**
   * Windows Firewall on the servers, or `false`: the rule `security-layers-in-place` warns. (Securing Unified CCE, page 8-13)
   *
   * @default - on
   */
  readonly windowsFirewall?: WindowsFirewallProps | false;
  /**
   * Cisco Security Agent on the servers. (Securing Unified CCE, page 8-16)
   *
   * @default false, as the lab has no software of Cisco's
   */
  readonly securityAgent?: SecurityAgentProps | false;
  /**
   * Name of another product against intrusion on the servers. With one, the rule `no-other-intrusion-prevention` fails the
   * synth. Empty: error `InvalidProperty`. (Securing Unified CCE, page 8-17)
   *
   * @default - none
   */
  readonly otherIntrusionPrevention?: string;
  /**
   * Antivirus software on the servers, or `false`: the rule `antivirus-on-every-server` fails the synth. (Securing Unified CCE,
   * page 8-15)
   *
   * @default - on
   */
  readonly antivirus?: AntivirusProps | false;
  /**
   * Updates of the servers, or `false`: the rule `patched-before-live` fails the synth. (Securing Unified CCE, page 8-17)
   *
   * @default - through AWS Systems Manager
   */
  readonly patching?: PatchingProps | false;
  /**
   * The automated hardening of the servers, or `false`: the rule `security-layers-in-place` warns. (Securing Unified CCE, page
   * 8-2)
   *
   * @default - applied on each server
   */
  readonly hardening?: HardeningProps | false;
  /**
   * Agent desktops. (Securing Unified CCE, page 8-19)
   *
   * @default - over TLS 1.2, with certificates on both ends
   */
  readonly desktops?: DesktopProps;
  /**
   * The agents' phones. (Securing Unified CCE, page 8-20)
   *
   * @default - authenticated, fit for monitoring
   */
  readonly phones?: PhoneProps;
  /**
   * How calls are listened to. (Securing Unified CCE, page 8-20)
   *
   * @default - not at all
   */
  readonly monitoring?: MonitoringProps;
  /**
   * What servers are administered with. (Securing Unified CCE, page 8-5)
   *
   * @default - AWS Systems Manager only
   */
  readonly remoteAdministration?: RemoteAdministrationProps;
}

/** A schema for the props. */
export const contactCenterSecuritySchema = z.strictObject({
  windowsFirewall: z.union([z.literal(false), windowsFirewallSchema]).exactOptional(),
  securityAgent: z.union([z.literal(false), securityAgentSchema]).exactOptional(),
  otherIntrusionPrevention: literalText.exactOptional(),
  antivirus: z.union([z.literal(false), antivirusSchema]).exactOptional(),
  patching: z.union([z.literal(false), patchingSchema]).exactOptional(),
  hardening: z.union([z.literal(false), hardeningSchema]).exactOptional(),
  desktops: desktopSchema.exactOptional(),
  phones: phoneSchema.exactOptional(),
  monitoring: monitoringSchema.exactOptional(),
  remoteAdministration: remoteAdministrationSchema.exactOptional(),
}) satisfies z.ZodType<ContactCenterSecurityProps>;

/** Fills the defaults of every layer in. */
export function contactCenterSecurity({
  windowsFirewall = {},
  securityAgent = false,
  otherIntrusionPrevention,
  antivirus = {},
  patching = {},
  hardening = {},
  desktops = {},
  phones = {},
  monitoring = {},
  remoteAdministration = {},
}: ContactCenterSecurityProps = {}): ContactCenterSecurity {
  return {
    windowsFirewall: windowsFirewall && windowsFirewallSettings(windowsFirewall, securityAgent !== false),
    securityAgent: securityAgent && securityAgentSettings(securityAgent),
    otherIntrusionPrevention,
    antivirus: antivirus && antivirusSettings(antivirus),
    patching: patching && patchingSettings(patching),
    hardening: hardening && hardeningSettings(hardening),
    desktops: desktopSettings(desktops),
    phones: phoneSettings(phones),
    monitoring: monitoringSettings(monitoring),
    remoteAdministration: remoteAdministrationSettings(remoteAdministration),
  };
}
