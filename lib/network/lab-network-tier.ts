import { RouteTable } from '@cdktf/provider-aws/lib/route-table';
import { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association';
import { Subnet } from '@cdktf/provider-aws/lib/subnet';
import type { Vpc } from '@cdktf/provider-aws/lib/vpc';
import { Fn } from 'cdktf';
import type { Construct } from 'constructs';
import type { Cidr } from './cidr';
import type { LabSubnet } from './i-lab-network';
import { NETWORK_TIERS, type NetworkTier } from './network-tier';
import { TierNetworkAcl } from './tier-network-acl';

/** What the tiers of a network have in common. */
export interface LabNetworkTierOptions {
  readonly vpc: Vpc;
  /** The VPC's IPv4 block. */
  readonly cidr: Cidr;
  /** One subnet for each. */
  readonly availabilityZones: readonly string[];
  /** Networks beyond the VPC that the lab is connected to. */
  readonly connectedNetworks: readonly Cidr[];
  /** Whether server subnets have IPv6 addresses. */
  readonly dualStack: boolean;
  /** Tags of a resource by its name, what it is, and who uses it. */
  readonly tags: (name: string, role: string, audience?: string) => Record<string, string>;
}

/** A subnet of a network that the lab makes, whose block it knows. */
export interface LabNetworkSubnet extends LabSubnet {
  readonly cidr: Cidr;
}

/** What a tier is made of. */
export interface LabNetworkTier {
  /** One for each availability zone. */
  readonly subnets: readonly LabNetworkSubnet[];
  /** The same as Terraform's resources. */
  readonly resources: readonly Subnet[];
  readonly routeTableId: string;
}

/** The VPC is cut into sixteen subnets; every tier takes one for each zone, and most have room for four. */
const SUBNET_BITS = 4;
const FIRST_SUBNET: Readonly<Record<NetworkTier, number>> = {
  perimeter: 0,
  servers: 4,
  management: 8,
  'icm-private': 12,
  wan: 14,
};

/** Makes a tier in a network: its subnets, one for each zone, with a route table and a network ACL of their own. */
export function labNetworkTier(network: Construct, tier: NetworkTier, options: LabNetworkTierOptions): LabNetworkTier {
  const { vpc, cidr, availabilityZones, connectedNetworks, dualStack, tags } = options;
  const routes = new RouteTable(network, `${tier}-routes`, { vpcId: vpc.id, tags: tags(`${tier}-routes`, tier) });
  const made = availabilityZones.map((availabilityZone, index) => {
    const number = FIRST_SUBNET[tier] + index;
    const block = cidr.subnet(SUBNET_BITS, number);
    const name = `${tier}-${availabilityZone}`;
    const resource = new Subnet(network, name, {
      vpcId: vpc.id,
      availabilityZone,
      cidrBlock: block.toString(),
      mapPublicIpOnLaunch: false,
      // AWS gives a VPC a /56, and wants a subnet to be a /64.
      ...(dualStack && tier === 'servers' ? { ipv6CidrBlock: Fn.cidrsubnet(vpc.ipv6CidrBlock, 8, number) } : {}),
      tags: tags(name, tier, NETWORK_TIERS[tier]),
    });
    new RouteTableAssociation(network, `${name}-routes`, { subnetId: resource.id, routeTableId: routes.id });
    return { resource, subnet: { id: resource.id, availabilityZone, cidr: block } };
  });
  const subnets = made.map(({ subnet }) => subnet);
  new TierNetworkAcl(network, `${tier}-acl`, {
    tier,
    vpcId: vpc.id,
    subnetIds: subnets.map(({ id }) => id),
    vpcBlock: cidr.toString(),
    tierBlocks: subnets.map((subnet) => subnet.cidr.toString()),
    connectedNetworks,
    ...(dualStack ? { vpcIpv6Block: vpc.ipv6CidrBlock } : {}),
    tags: tags(`${tier}-acl`, tier),
  });
  return { subnets, resources: made.map(({ resource }) => resource), routeTableId: routes.id };
}
