import { z } from 'zod';

/** The agents' phones, as Unified CM configures them. A value that is none of those named: error `InvalidProperty`. */
export interface PhoneProps {
  /**
   * Device security mode. Neither authenticated nor encrypted: the rule `phone-authentication` warns. (Securing Unified CCE,
   * page 8-20)
   *
   * @default 'authenticated'
   */
  readonly deviceSecurityMode?: 'authenticated' | 'encrypted' | 'non-secure';
  /**
   * Whether calls are encrypted (SRTP). With silent monitoring: the rule `no-silent-monitoring-with-media-encryption` fails the
   * synth. (Securing Unified CCE, page 8-20)
   *
   * @default false
   */
  readonly mediaEncryption?: boolean;
  /**
   * Whether what is attached to the PC port reaches the voice VLAN. Without it, where monitoring or recording is done at the
   * desktop or `spanToPcPort` is on: the rule `phone-settings-for-monitoring` fails the synth. (Securing Unified CCE, page
   * 8-21)
   *
   * @default true
   */
  readonly pcVoiceVlanAccess?: boolean;
  /**
   * Whether the phone copies its own packets to the PC port. Without it, where monitoring or recording is done at the desktop:
   * the rule `phone-settings-for-monitoring` fails the synth. (Securing Unified CCE, page 8-21)
   *
   * @default true
   */
  readonly spanToPcPort?: boolean;
  /**
   * Whether the phone learns addresses from answers that nobody asked for. Unless a recording product needs it, the rule
   * `gratuitous-arp-disabled` fails the synth. (Securing Unified CCE, page 8-21)
   *
   * @default false
   */
  readonly gratuitousArp?: boolean;
}

const flag = z.boolean().exactOptional();

/** A schema for the props. */
export const phoneSchema = z.strictObject({
  deviceSecurityMode: z.enum(['authenticated', 'encrypted', 'non-secure']).exactOptional(),
  mediaEncryption: flag,
  pcVoiceVlanAccess: flag,
  spanToPcPort: flag,
  gratuitousArp: flag,
}) satisfies z.ZodType<PhoneProps>;

/** The agents' phones, with nothing left open. */
export type PhoneSettings = Required<PhoneProps>;

/** Fills the defaults in. */
export function phoneSettings({
  deviceSecurityMode = 'authenticated',
  mediaEncryption = false,
  pcVoiceVlanAccess = true,
  spanToPcPort = true,
  gratuitousArp = false,
}: PhoneProps): PhoneSettings {
  return { deviceSecurityMode, mediaEncryption, pcVoiceVlanAccess, spanToPcPort, gratuitousArp };
}
