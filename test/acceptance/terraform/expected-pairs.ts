import { activeDirectory } from '../../../lib/port-tables/active-directory';
import { flowsFor } from '../../../lib/port-tables/flow';
import type { IcmNetwork } from '../../../lib/port-tables/icm-port-table';
import { PortRange } from '../../../lib/port-tables/port-range';
import type { Role } from '../../../lib/port-tables/role';
import {
  type ExpectedContactCenter,
  flowsBetween,
  ipsecBetween,
  nameOf,
  type ServerOf,
  serversOf,
} from './expected-contact-center';
import { DOMAIN_FEATURES, type ExpectedSite } from './expected-groups';
import type { Opening } from './openings-between';
import { serverPairs, type ServerPairs } from './server-pairs';

/** A contact centre and the domain that the lab makes for it. */
export interface ExpectedPairs {
  readonly contactCenter: ExpectedContactCenter;
  readonly domain: { readonly path: string; readonly sites: readonly ExpectedSite[] };
}

interface Address {
  readonly server: string;
  readonly role: string;
  readonly address: string;
  /** The network that the server is in. */
  readonly network: string;
  /** A server of the contact centre, and which of its interfaces has the address. Absent for a domain controller. */
  readonly of?: { readonly server: ServerOf; readonly icmNetwork: IcmNetwork };
}

/** What the tables let each two servers open to each other. */
export function expectedPairs({ contactCenter, domain }: ExpectedPairs): ServerPairs {
  return serverPairs(
    [...contactCenterAddresses(contactCenter), ...controllerAddresses(domain)],
    (from, to): Opening[] => {
      if (to.of === undefined) return directoryFlows(from, to);
      if (from.of === undefined) return [];
      const { icmNetwork } = from.of;
      // The two networks do not know each other.
      if (to.of.icmNetwork !== icmNetwork) return [];
      const [client, listener] = [from.of.server, to.of.server];
      return [
        ...flowsBetween(client, listener).filter(({ network }) => network === icmNetwork),
        ...ipsecBetween(client, listener).flatMap(({ network }) => (network === icmNetwork ? IPSEC : [])),
      ];
    },
  );
}

/** What a filter sees of IPsec: ESP, which has no ports, and the exchange of keys. */
const IPSEC: readonly Opening[] = [
  { protocol: '50', ports: PortRange.ALL },
  { protocol: 'udp', ports: PortRange.of(500) },
];

const ICM_NETWORKS = ['visible', 'private'] as const satisfies IcmNetwork[];

function contactCenterAddresses(contactCenter: ExpectedContactCenter): Address[] {
  return serversOf([contactCenter]).flatMap((server) =>
    ICM_NETWORKS.flatMap((icmNetwork) =>
      (server.server.addresses[icmNetwork] ?? []).map((address) => ({
        server: nameOf(server),
        role: server.server.components[0].role,
        address,
        network: server.server.network,
        of: { server, icmNetwork },
      })),
    ),
  );
}

function controllerAddresses({ path, sites }: ExpectedPairs['domain']): Address[] {
  return sites.flatMap(({ site, network, controllers }) =>
    controllers.map((address, index) => ({
      server: `${path}/site-${site}/controller-${index + 1}`,
      role: 'domain-controller',
      address,
      network,
    })),
  );
}

/** Controllers replicate with all others, and answer the members in their own network. */
function directoryFlows(from: Address, controller: Address): Opening[] {
  if (from.of === undefined) return flowsFrom('replication-partner');
  const isMember = from.of.server.server.outsideDomain !== true && from.of.icmNetwork === 'visible';
  return isMember && from.network === controller.network ? flowsFrom('domain-member') : [];
}

function flowsFrom(role: Role): Opening[] {
  return flowsFor(activeDirectory, { roles: [role], features: DOMAIN_FEATURES }).filter(
    ({ source }) => source === role,
  );
}
