import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import type { ConnectionFeatures } from '../connection-features';

/**
 * An LDAP directory beside what the feature `ldapDirectory` says of it; without that, error `SettingWithoutFeature`. A value that
 * is none of those named: error `InvalidProperty`.
 */
export interface LdapProps {
  /**
   * Whether the servers ask the directory over TLS if a password is right. Without it, where they ask at all
   * (`authenticationRules.ldapAuthentication`), the rule `ldap-over-ssl` warns. (page 8-7)
   *
   * @default - as users are fetched: with the feature `ldapDirectory` as 'ldap', not
   */
  readonly authenticationOverTls?: boolean;
  /**
   * Name of the file with the root certificate of the authority that issued the directory's. Not ending in `.pem`: the rule
   * `certificate-file-names` fails the synth. (page 8-7)
   *
   * @default 'ldap-root-ca.pem'
   */
  readonly rootCertificateFile?: string;
}

/** A schema for the props. */
export const ldapSchema = z.strictObject({
  authenticationOverTls: z.boolean().exactOptional(),
  rootCertificateFile: literalString.exactOptional(),
}) satisfies z.ZodType<LdapProps>;

/** An LDAP directory, with nothing left open. */
export interface Ldap {
  /** Users are fetched over TLS. */
  readonly synchronizationOverTls: boolean;
  readonly authenticationOverTls: boolean;
  readonly rootCertificateFile: string;
}

/** Fills the defaults in, where the feature uses a directory. Without it there is none, whatever is said about one. */
export function resolveLdap(props: LdapProps = {}, { ldapDirectory }: ConnectionFeatures): Ldap | undefined {
  if (ldapDirectory === undefined) return undefined;
  const synchronizationOverTls = ldapDirectory === 'ldaps';
  const { authenticationOverTls = synchronizationOverTls, rootCertificateFile = 'ldap-root-ca.pem' } = props;
  return { synchronizationOverTls, authenticationOverTls, rootCertificateFile };
}
