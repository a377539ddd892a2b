import { z } from 'zod';
import { literalText } from './literal-text';

/** A product that records calls. A token: error `TokenWhereLiteral`. */
export interface RecordingProps {
  /** Its name. Empty: error `InvalidProperty`. (Securing Unified CCE, page 8-20) */
  readonly product: string;
  /**
   * The desktop that takes what it records from the phone beside it. (Securing Unified CCE, page 8-21)
   *
   * @default false, which is none: it records on a server or a switch
   */
  readonly desktopBased?: 'cti-os' | 'cad' | false;
  /**
   * Whether its vendor says that it records encrypted calls. Not yes, with media encryption: the rule
   * `recording-with-media-encryption` warns. (Securing Unified CCE, page 8-20)
   *
   * @default - nobody has asked the vendor
   */
  readonly srtpSupported?: boolean;
  /**
   * Whether it gets at calls by gratuitous ARP, which excuses phones that learn from it. (Securing Unified CCE, page 8-21)
   *
   * @default false
   */
  readonly usesGratuitousArp?: boolean;
}

/** How calls are listened to. A value that is none of those named: error `InvalidProperty`. */
export interface MonitoringProps {
  /**
   * Silent monitoring by supervisors, and the desktop that has it. (Securing Unified CCE, page 8-20)
   *
   * @default false
   */
  readonly silentMonitoring?: 'cti-os' | 'cad' | false;
  /**
   * Recording. (Securing Unified CCE, page 8-20)
   *
   * @default false
   */
  readonly recording?: RecordingProps | false;
  /**
   * Whether network address translation is between the agents' phones and the contact centre. With monitoring or recording
   * at CTI OS desktops: the rule `no-nat-with-cti-os-monitoring` fails the synth. (Securing Unified CCE, page 8-9)
   *
   * @default false
   */
  readonly agentsBehindNat?: boolean;
}

const desktop = z.union([z.literal(false), z.enum(['cti-os', 'cad'])]).exactOptional();

const recordingSchema = z.strictObject({
  product: literalText,
  desktopBased: desktop,
  srtpSupported: z.boolean().exactOptional(),
  usesGratuitousArp: z.boolean().exactOptional(),
});

/** A schema for the props. */
export const monitoringSchema = z.strictObject({
  silentMonitoring: desktop,
  recording: z.union([z.literal(false), recordingSchema]).exactOptional(),
  agentsBehindNat: z.boolean().exactOptional(),
}) satisfies z.ZodType<MonitoringProps>;

/** A product that records calls, with nothing left open but what nobody has asked its vendor. */
export interface RecordingSettings {
  readonly product: string;
  readonly desktopBased: NonNullable<RecordingProps['desktopBased']>;
  readonly srtpSupported: boolean | undefined;
  readonly usesGratuitousArp: boolean;
}

/** How calls are listened to, with nothing left open. */
export interface MonitoringSettings {
  readonly silentMonitoring: NonNullable<MonitoringProps['silentMonitoring']>;
  readonly recording: RecordingSettings | false;
  readonly agentsBehindNat: boolean;
}

/** Fills the defaults in. */
export function monitoringSettings({
  silentMonitoring = false,
  recording = false,
  agentsBehindNat = false,
}: MonitoringProps): MonitoringSettings {
  return { silentMonitoring, recording: recording && recordingSettings(recording), agentsBehindNat };
}

function recordingSettings(props: RecordingProps): RecordingSettings {
  const { product, desktopBased = false, srtpSupported, usesGratuitousArp = false } = props;
  return { product, desktopBased, srtpSupported, usesGratuitousArp };
}
