import type { PlacedServer } from '../placed-server';
import { ipsecEndOf } from './ipsec-link';
import { type IpsecPath, ipsecPathBetween } from './ipsec-path';
import { type IpsecProtection, ipsecProtection } from './ipsec-protection';
import { TRUSTED_ROLES, type TrustedRole, type WindowsIpsecSettings } from './ipsec-settings';

/** A server and a host outside of the lab that a path joins, and what becomes of it. */
export interface TrustedLink {
  readonly server: PlacedServer;
  readonly role: TrustedRole;
  /** The host's address. */
  readonly address: string;
  readonly path: IpsecPath;
  readonly protection: IpsecProtection;
}

/** The links to trusted hosts, for which exceptions hold as for servers. */
export function trustedLinks(
  servers: readonly PlacedServer[],
  settings: WindowsIpsecSettings | false,
): readonly TrustedLink[] {
  if (settings === false) return [];
  return servers.flatMap((server) =>
    TRUSTED_ROLES.flatMap((role) => {
      const path = ipsecPathBetween(server.plan.components, [{ role, instanceNumber: 0 }], 'visible');
      if (path === undefined) return [];
      return settings.trusted[role].map((address) => ({
        server,
        role,
        address,
        path,
        // Kerberos is refused where the host is an appliance; a router of Windows is taken to be in a domain that ours trusts.
        protection: ipsecProtection(
          path,
          [ipsecEndOf(server), { name: `${role} ${address}`, standIn: false, inDomain: true }],
          settings,
        ),
      }));
    }),
  );
}
