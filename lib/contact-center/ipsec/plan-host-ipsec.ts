import { PortRange } from '../../port-tables/port-range';
import { ContactCenterServer } from '../contact-center-server';
import type { PlacedServer } from '../placed-server';
import type { ServerFlows } from '../server-flows';
import type { BoundaryDevice, HostIpsecPolicy, IpsecPeer } from './host-ipsec-policy';
import { type IpsecLink, linkKey } from './ipsec-link';
import type { WindowsIpsecSettings } from './ipsec-settings';
import type { TrustedLink } from './trusted-link';

/** What the policies of servers are made from. */
export interface IpsecPlan {
  readonly settings: WindowsIpsecSettings;
  readonly links: readonly IpsecLink[];
  readonly trusted: readonly TrustedLink[];
  readonly flows: readonly ServerFlows[];
}

/** The policy of one server, without peers where it has nobody to speak IPsec with. */
export function planHostIpsec(server: PlacedServer, { settings, links, trusted, flows }: IpsecPlan): HostIpsecPolicy {
  const { natTraversal } = settings;
  const peers = [
    ...links.filter(({ servers }) => servers.includes(server)).flatMap((link) => peerOf(server, link, flows)),
    ...trusted.filter((link) => link.server === server).flatMap(trustedPeer),
  ];
  const secured = new Set(
    links.flatMap(({ protection, servers, network }) =>
      protection.kind === 'ipsec' ? [linkKey(...servers, network)] : [],
    ),
  );
  const clear = flows.filter(
    ({ client, listener, network }) =>
      [client, listener].includes(server) && !secured.has(linkKey(client, listener, network)),
  );
  const others = new Map<string, BoundaryDevice>();
  for (const { client, listener, network } of clear) {
    const other = client === server ? listener : client;
    const name = `${other.plan.id} ${network}`;
    others.set(name, { name, addresses: addressesOf(other, network) });
  }
  return {
    peers,
    boundary: [...others.values(), ...settings.boundary.map((block) => ({ name: block, addresses: [block] }))],
    natTraversal,
  };
}

function trustedPeer({ server, role, address, path, protection }: TrustedLink): IpsecPeer[] {
  if (protection.kind !== 'ipsec') return [];
  return [
    {
      name: `${role} ${address}`,
      path: path.id,
      local: addressesOf(server, 'visible'),
      remote: [address],
      authentication: protection.authentication,
      algorithms: protection.algorithms,
      protection: path.protection,
      required: protection.traffic === 'encrypted',
      service: undefined,
    },
  ];
}

function peerOf(server: PlacedServer, link: IpsecLink, flows: readonly ServerFlows[]): IpsecPeer[] {
  const { servers, network, path, protection } = link;
  if (protection.kind !== 'ipsec') return [];
  const [first, second] = servers;
  const other = first === server ? second : first;
  return [
    {
      name: `${other.plan.id}${network === 'private' ? ' private' : ''}`,
      path: path.id,
      local: addressesOf(server, network),
      remote: addressesOf(other, network),
      authentication: protection.authentication,
      algorithms: protection.algorithms,
      protection: path.protection,
      required: protection.traffic === 'encrypted',
      service: path.rows && serviceOf(server, other, path.rows, flows),
    },
  ];
}

/** The ports of rows between two servers, at whichever of them listens. */
function serviceOf(
  server: PlacedServer,
  other: PlacedServer,
  rows: readonly string[],
  flows: readonly ServerFlows[],
): IpsecPeer['service'] {
  const said = (client: PlacedServer, listener: PlacedServer) =>
    PortRange.merge(
      flows
        .filter((one) => one.client === client && one.listener === listener)
        .flatMap((one) => one.flows.filter(({ row }) => rows.includes(row)).map(({ ports }) => ports)),
    );
  const here = said(other, server);
  return here.length > 0 ? { at: 'local', ports: here } : { at: 'remote', ports: said(server, other) };
}

function addressesOf({ construct }: PlacedServer, network: 'visible' | 'private'): readonly string[] {
  if (construct instanceof ContactCenterServer) return construct.addressesIn(network);
  return [construct.privateAddress];
}
