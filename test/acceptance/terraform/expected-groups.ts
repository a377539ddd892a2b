import { AUDIENCES, type ConnectionRole, rolesOf } from '../../../lib/connection/connection-audience';
import { activeDirectory } from '../../../lib/port-tables/active-directory';
import { clusterIpsec } from '../../../lib/port-tables/cluster-ipsec';
import { connectionInbound } from '../../../lib/port-tables/connection-inbound';
import { connectionOutbound } from '../../../lib/port-tables/connection-outbound';
import type { DirectoryFeature } from '../../../lib/port-tables/feature';
import { labAdministration } from '../../../lib/port-tables/lab-administration';
import { seenFrom } from '../../../lib/port-tables/seen-from';
import { siteToSiteVpn } from '../../../lib/port-tables/site-to-site-vpn';
import type { ExpectedGroup, ExpectedMembers } from './expected-rules';
import type { RuleSource } from './security-group-rules';

export function cidrs(...values: readonly string[]): RuleSource[] {
  return values.map((value) => ({ kind: 'cidr', value }));
}

export function group(value: string): RuleSource[] {
  return [{ kind: 'security-group', value }];
}

/** The one row of Table 1-1 that servers need for IPsec between them. */
const KEY_EXCHANGE = { ...connectionInbound, rows: connectionInbound.rows.filter(({ id }) => id === 'cuc-in-ipsec') };

/** What a program says of a Cisco Unity Connection cluster. */
export interface ExpectedCluster extends Pick<ExpectedGroup, 'features' | 'chosenPorts'> {
  /** Name of the groups, without the audience. */
  readonly name: string;
  readonly members: Partial<Record<ConnectionRole, readonly RuleSource[]>>;
  readonly inboundOnly?: readonly ConnectionRole[];
  /** The servers speak IPsec with each other, and nothing else. */
  readonly ipsec?: boolean;
  /** Name of the endpoints' group, where the network has endpoints. */
  readonly ssmEndpoints?: string;
}

/** The groups of a cluster, one for each audience. */
export function connectionGroups({
  name,
  members,
  ssmEndpoints,
  ipsec = false,
  ...same
}: ExpectedCluster): ExpectedGroup[] {
  const all: ExpectedMembers =
    ssmEndpoints === undefined ? members : { ...members, 'ssm-endpoint': group(ssmEndpoints) };
  return AUDIENCES.map((audience) => ({
    ...same,
    name: `${name}/${audience}`,
    tables: [connectionInbound, connectionOutbound, labAdministration],
    members: Object.fromEntries(rolesOf(audience).map((role) => [role, all[role] ?? []])),
    ...(audience === 'cluster'
      ? { peers: 'cluster-peer', ...(ipsec ? { tables: [KEY_EXCHANGE, clusterIpsec] } : {}) }
      : {}),
  }));
}

/** The group of a network's endpoints, which lets in the subnets of servers. */
export function endpointsGroup(name: string, serverSubnets: readonly RuleSource[]): ExpectedGroup {
  return {
    name,
    tables: [seenFrom(labAdministration, 'ssm-endpoint')],
    features: [],
    members: { 'ssm-managed-server': serverSubnets },
  };
}

/** No program says anything of its controllers, so they have the dynamic RPC ports of today, and no certificates. */
export const DOMAIN_FEATURES: readonly DirectoryFeature[] = ['rpc-windows-2008'];

/** A network with servers of a domain, and what they know of it there. */
export interface ExpectedDomainNetwork {
  /** Path of the domain's construct. */
  readonly domain: string;
  /** Path of the network's. */
  readonly network: string;
  /** The controllers that are asked there. */
  readonly controllers: readonly RuleSource[];
}

/** The group of those who ask the controllers of a domain in a network. */
export function directoryClients(
  role: 'domain-member' | 'directory-management-host' | 'dns-resolver',
  { domain, network, controllers }: ExpectedDomainNetwork,
): ExpectedGroup {
  return {
    name: `${domain}/${role}-${network.replaceAll('/', '-')}`,
    tables: [seenFrom(activeDirectory, role), labAdministration],
    features: DOMAIN_FEATURES,
    members: {
      'domain-controller': controllers,
      ...(role === 'domain-member' ? { 'ssm-endpoint': group(`${network}/ssm/endpoints`) } : {}),
    },
  };
}

/** The groups of a managed domain in the network of its controllers. */
export function managedDomainGroups(domain: string, network: string, domainName: string): ExpectedGroup[] {
  const here = { domain, network, controllers: group(`${domainName}_controllers`) };
  return [
    directoryClients('domain-member', here),
    directoryClients('directory-management-host', here),
    directoryClients('dns-resolver', here),
  ];
}

/** A site of a domain that the lab makes itself. */
export interface ExpectedSite {
  /** Name of the site's construct, without what all of them begin with. */
  readonly site: string;
  readonly network: string;
  /** Addresses of its controllers. */
  readonly controllers: readonly string[];
  /** Whether the endpoint that asks for the names of the domain is there. */
  readonly resolver?: boolean;
}

/** The groups of a domain that the lab makes itself, each site in a network of its own that has members. */
export function selfManagedDomainGroups(domain: string, sites: readonly ExpectedSite[]): ExpectedGroup[] {
  return sites.flatMap(({ site, network, resolver = false }) => {
    const name = `${domain}/site-${site}`;
    const here = { domain, network, controllers: group(name) };
    const clients = [
      directoryClients('domain-member', here),
      ...(resolver ? [directoryClients('dns-resolver', here)] : []),
    ];
    const controllers = { tables: [activeDirectory, labAdministration], features: DOMAIN_FEATURES };
    return [
      {
        ...controllers,
        name,
        peers: 'replication-partner' as const,
        members: {
          'domain-member': group(directoryClients('domain-member', here).name),
          ...(resolver ? { 'dns-resolver': group(directoryClients('dns-resolver', here).name) } : {}),
          'ssm-endpoint': group(`${network}/ssm/endpoints`),
        },
      },
      // Controllers of another site stand there with their addresses.
      ...sites
        .filter((other) => other.site !== site)
        .map((other) => ({
          ...controllers,
          name: `${name}/replication-${domain.replaceAll('/', '-')}-site-${other.site}`,
          members: { 'replication-partner': cidrs(...other.controllers.map((address) => `${address}/32`)) },
        })),
      ...clients,
    ];
  });
}

/** A router of a lab, and what it leads out of. */
export interface ExpectedRouter {
  /** Path of the router's construct. */
  readonly router: string;
  /** Path of the network's. */
  readonly network: string;
  /** Block of the network. */
  readonly block: string;
}

/** The emulator has these for the ends of every connection. */
const TUNNEL_ENDS = ['52.2.144.13/32', '52.2.144.14/32'];

/** The group of a router: its tunnels, and the network whose packets it passes on. */
export function routerGroup({ router, network, block }: ExpectedRouter): ExpectedGroup {
  return {
    name: `${router}/security`,
    tables: [siteToSiteVpn, labAdministration],
    features: [],
    members: {
      'vpn-endpoint': cidrs(...TUNNEL_ENDS),
      'internet-service': cidrs('0.0.0.0/0'),
      'ssm-endpoint': group(`${network}/ssm/endpoints`),
    },
    passesOn: cidrs(block),
  };
}

/** The group by which a server that is a member of no domain calls the endpoints. */
export function outsideDomainGroup(server: string, network: string): ExpectedGroup {
  return {
    name: `${server}/visible/operations`,
    tables: [labAdministration],
    features: [],
    members: { 'ssm-endpoint': group(`${network}/ssm/endpoints`) },
  };
}
