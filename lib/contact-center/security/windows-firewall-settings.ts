import { z } from 'zod';
import { guidSchema } from '../../directory/guid-schema';

/** Windows Firewall on the servers. A value that is none of those named: error `InvalidProperty`. */
export interface WindowsFirewallProps {
  /**
   * What enables it: Group Policy, or the Windows Firewall Configuration Utility on each server. The exceptions come from the
   * utility in both cases. The utility beside a security agent: the rule `windows-firewall-with-security-agent` fails the
   * synth. (Securing Unified CCE, page 8-14)
   *
   * @default - `group-policy` beside a security agent, and otherwise `local-utility`
   */
  readonly enabledBy?: 'group-policy' | 'local-utility';
  /**
   * GUID of the Group Policy object that enables it, without braces: the one that `firewallPolicy` of the servers'
   * organizational unit links. Not a GUID: error `MalformedGuid`. (Securing Unified CCE, page 8-14)
   *
   * @default - none is known
   */
  readonly groupPolicy?: string;
}

/** A schema for the props. */
export const windowsFirewallSchema = z.strictObject({
  enabledBy: z.enum(['group-policy', 'local-utility']).exactOptional(),
  groupPolicy: guidSchema.exactOptional(),
}) satisfies z.ZodType<WindowsFirewallProps>;

/** Windows Firewall on the servers, with nothing left open. */
export interface WindowsFirewallSettings {
  readonly enabledBy: NonNullable<WindowsFirewallProps['enabledBy']>;
  readonly groupPolicy: string | undefined;
}

/** Fills the defaults in. `besideAgent`: the servers have a security agent, which turns the firewall off at each start. */
export function windowsFirewallSettings(props: WindowsFirewallProps, besideAgent: boolean): WindowsFirewallSettings {
  const { enabledBy = besideAgent ? 'group-policy' : 'local-utility', groupPolicy } = props;
  return { enabledBy, groupPolicy };
}
