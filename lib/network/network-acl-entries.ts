import { clientPorts } from '../port-tables/client-ports';
import { connectionInbound } from '../port-tables/connection-inbound';
import { connectionOutbound } from '../port-tables/connection-outbound';
import { perimeterBlockList } from '../port-tables/perimeter-block-list';
import { PortRange } from '../port-tables/port-range';
import { siteToSiteVpn } from '../port-tables/site-to-site-vpn';
import type { PortTable, PortTableRow, Protocol } from '../port-tables/port-table';
import type { Cidr } from './cidr';
import type { NetworkTier } from './network-tier';

/** One entry of a network ACL, which is stateless: answers need entries, too. */
export interface NetworkAclEntry {
  readonly action: 'allow' | 'deny';
  readonly protocol: Protocol | 'all';
  readonly ports: PortRange;
  readonly family: 4 | 6;
  /** Source of an ingress entry, destination of an egress entry: a block of addresses, or a token for one. */
  readonly block: string;
}

/** What the entries of a tier depend on. */
export interface NetworkAclOptions {
  readonly tier: NetworkTier;
  /** The VPC's IPv4 block. */
  readonly vpcBlock: string;
  /** The IPv4 blocks of the tier's own subnets. */
  readonly tierBlocks: readonly string[];
  /** The VPC's IPv6 block, a token, where it has one. */
  readonly vpcIpv6Block?: string;
  /** Networks beyond the VPC that the lab is connected to. */
  readonly connectedNetworks: readonly Cidr[];
}

/** The entries of a network ACL, in their order of evaluation. */
export interface NetworkAclEntries {
  readonly ingress: readonly NetworkAclEntry[];
  readonly egress: readonly NetworkAclEntry[];
}

const EVERYWHERE = '0.0.0.0/0';

const isReturnTraffic = ({ returnTraffic }: PortTableRow) => returnTraffic;
const isIpv6 = ({ ipv6 }: PortTableRow) => ipv6;
const isOfTunnel = ({ connections }: PortTableRow) => connections.some(({ peer }) => peer === 'vpn-endpoint');

/**
 * The entries of a tier's network ACL.
 *
 *             perimeter                                   servers, management
 *   ingress   deny the perimeter block list               allow the VPC and the connected networks
 *             allow the VPC and the connected networks    IPv6, servers only: the ports that rows grant over IPv6, and
 *             allow answers from anywhere                 answers. Security groups cannot tell the two families apart
 *   egress    deny the perimeter block list               where they name a group, so the network ACL does.
 *             allow everywhere                            the same outward, with answers to the clients' ports
 *
 *             icm-private
 *   both      allow the tier itself, which the rest of the VPC has no business in, and the connected networks, where the
 *             other side of a pair may be
 *
 *             wan
 *   ingress   allow the VPC and the connected networks, which pass through a router in both directions
 *             allow the protocols of a tunnel, and answers, from anywhere: the router's security group knows its peers
 *   egress    allow everywhere
 */
export function networkAclEntries(options: NetworkAclOptions): NetworkAclEntries {
  const { tier, vpcBlock, tierBlocks, connectedNetworks } = options;
  const own = tier === 'icm-private' ? tierBlocks : [vpcBlock];
  const near = [...own, ...connectedNetworks.filter(({ family }) => family === 4).map(String)].map(allowAll);
  if (tier === 'perimeter') {
    const blocked = entriesOf(perimeterBlockList, () => true, 'deny', 4, EVERYWHERE);
    const answers = entriesOf(connectionInbound, isReturnTraffic, 'allow', 4, EVERYWHERE);
    return { ingress: [...blocked, ...near, ...answers], egress: [...blocked, allowAll(EVERYWHERE)] };
  }
  if (tier === 'wan') {
    const tunnels = entriesOf(siteToSiteVpn, isOfTunnel, 'allow', 4, EVERYWHERE);
    const answers = entriesOf(connectionInbound, isReturnTraffic, 'allow', 4, EVERYWHERE);
    return { ingress: [...near, ...tunnels, ...answers], egress: [allowAll(EVERYWHERE)] };
  }
  if (tier !== 'servers') return { ingress: near, egress: near };
  return {
    ingress: [...near, ...ipv6Entries(options, connectionInbound)],
    egress: [...near, ...ipv6Entries(options, clientPorts)],
  };
}

/** Both sides of a connection over IPv6: the ports that rows grant, and the answers. */
function ipv6Entries({ vpcIpv6Block, connectedNetworks }: NetworkAclOptions, answersTo: PortTable): NetworkAclEntry[] {
  if (vpcIpv6Block === undefined) return [];
  const blocks = [vpcIpv6Block, ...connectedNetworks.filter(({ family }) => family === 6).map(String)];
  const granted = PortRange.merge(
    [connectionInbound, connectionOutbound]
      .flatMap(({ rows }) => rows.filter(isIpv6))
      .flatMap(({ ports }) => ports.flatMap(({ ranges }) => ranges)),
  );
  return blocks.flatMap((block) => [
    ...granted.map((ports) => ({
      action: 'allow' as const,
      protocol: 'tcp' as const,
      ports,
      family: 6 as const,
      block,
    })),
    ...entriesOf(answersTo, isReturnTraffic, 'allow', 6, block).filter(({ protocol }) => protocol === 'tcp'),
  ]);
}

function allowAll(block: string): NetworkAclEntry {
  return { action: 'allow', protocol: 'all', ports: PortRange.ALL, family: 4, block };
}

function entriesOf(
  table: PortTable,
  isMeant: (row: PortTableRow) => boolean,
  action: NetworkAclEntry['action'],
  family: 4 | 6,
  block: string,
): NetworkAclEntry[] {
  return table.rows
    .filter(isMeant)
    .flatMap((row) =>
      row.ports.flatMap(({ protocol, ranges }) => ranges.map((ports) => ({ action, protocol, ports, family, block }))),
    );
}
