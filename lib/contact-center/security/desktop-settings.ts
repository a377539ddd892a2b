import { z } from 'zod';

/** Versions of TLS, and of the SSL before it, from the newest down. */
const PROTOCOLS = ['1.3', '1.2', '1.1', '1.0', 'ssl3'] as const;

/** How desktops of one kind talk to their server. A value that is none of those named: error `InvalidProperty`. */
export interface DesktopEncryptionProps {
  /**
   * Whether the connection is encrypted. Without it, the rule `desktops-over-tls` fails the synth. (Securing Unified CCE, page
   * 8-19)
   *
   * @default true
   */
  readonly tls?: boolean;
  /**
   * Whether desktop and server each show a certificate. Without it, the rule `desktops-authenticate-mutually` fails the synth.
   * (Securing Unified CCE, page 8-19)
   *
   * @default true
   */
  readonly mutualAuthentication?: boolean;
  /**
   * The oldest protocol that is accepted. The guide's own SSLv3, and TLS before 1.2: the rule `no-superseded-desktop-protocol`
   * fails the synth. (Securing Unified CCE, page 8-19)
   *
   * @default '1.2'
   */
  readonly minimumTlsVersion?: (typeof PROTOCOLS)[number];
  /**
   * Who signs the certificates: the enterprise's own authority, one that is known outside, or the one that the software
   * installs and that nobody vouches for. The last: the rule `certificate-authority-of-the-enterprise` warns. (Securing
   * Unified CCE, page 8-19)
   *
   * @default 'enterprise'
   */
  readonly certificateAuthority?: 'enterprise' | 'external' | 'self-signed';
}

/** Agent desktops, of both toolkits. */
export interface DesktopProps {
  /**
   * Desktops of CTI OS. (Securing Unified CCE, page 8-19)
   *
   * @default - encrypted, with every default of `DesktopEncryptionProps`
   */
  readonly ctiOs?: DesktopEncryptionProps;
  /**
   * Cisco Agent Desktop. (Securing Unified CCE, page 8-19)
   *
   * @default - encrypted, with every default of `DesktopEncryptionProps`
   */
  readonly cad?: DesktopEncryptionProps;
}

const encryptionSchema = z.strictObject({
  tls: z.boolean().exactOptional(),
  mutualAuthentication: z.boolean().exactOptional(),
  minimumTlsVersion: z.enum(PROTOCOLS).exactOptional(),
  certificateAuthority: z.enum(['enterprise', 'external', 'self-signed']).exactOptional(),
});

/** A schema for the props. */
export const desktopSchema = z.strictObject({
  ctiOs: encryptionSchema.exactOptional(),
  cad: encryptionSchema.exactOptional(),
}) satisfies z.ZodType<DesktopProps>;

/** How desktops of one kind talk to their server, with nothing left open. */
export type DesktopEncryption = Required<DesktopEncryptionProps>;

/** Agent desktops, of both toolkits, with nothing left open. */
export interface DesktopSettings {
  readonly ctiOs: DesktopEncryption;
  readonly cad: DesktopEncryption;
}

/** Fills the defaults in. */
export function desktopSettings({ ctiOs = {}, cad = {} }: DesktopProps): DesktopSettings {
  return { ctiOs: encryption(ctiOs), cad: encryption(cad) };
}

function encryption({
  tls = true,
  mutualAuthentication = true,
  minimumTlsVersion = '1.2',
  certificateAuthority = 'enterprise',
}: DesktopEncryptionProps): DesktopEncryption {
  return { tls, mutualAuthentication, minimumTlsVersion, certificateAuthority };
}
