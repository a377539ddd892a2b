import type { Construct } from 'constructs';
import { z } from 'zod';
import type { ContactCenter } from '../../lib/contact-center/contact-center';
import { UnifiedCceDataCenter, type UnifiedCceDataCenterProps } from '../../lib/contact-center/unified-cce-data-center';
import type { IDomain } from '../../lib/directory/i-domain';
import { ServersOrganizationalUnit } from '../../lib/directory/servers-organizational-unit';
import { ExistingNetwork, type ExistingNetworkProps } from '../../lib/network/existing-network';
import type { ILabNetwork } from '../../lib/network/i-lab-network';
import { LabNetwork } from '../../lib/network/lab-network';
import { NetworkPeering } from '../../lib/network/network-peering';
import type { Role } from '../../lib/port-tables/role';
import { APPLICATION_SERVER_ROLES } from '../../lib/port-tables/unified-cce/operations';
import { DirectoryLab, managedDomain, selfManagedDomain, type Stack } from '../directory/directory-lab';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';

/** A VPC of our own with a private network of a Unified ICM: `10.<block>.0.0/16`. */
export function siteNetwork(
  scope: Construct,
  id = 'network',
  block = 20,
  connected: readonly string[] = ['192.168.0.0/16'],
): LabNetwork {
  return new LabNetwork(scope, id, {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    cidr: `10.${block}.0.0/16`,
    connectedNetworks: connected,
    domainName: `${id}.lab.internal`,
    icmPrivateNetwork: true,
  });
}

/** Somebody else's VPC, with subnets of each kind in two zones: `10.<block>.1<zone>.0/24` for servers. */
export function theirSite(scope: Construct, change: object = {}, id = 'network', block = 20): ExistingNetwork {
  const subnets = (third: number) =>
    ['a', 'b'].map((zone, index) => ({
      id: `subnet-0000${block}${third + index}`,
      availabilityZone: `eu-central-1${zone}`,
      cidr: `10.${block}.${third + index}.0/24`,
    }));
  const [serverSubnets, perimeterSubnets, icmPrivateSubnets] = [subnets(10), subnets(20), subnets(30)];
  return new ExistingNetwork(
    scope,
    id,
    untyped<ExistingNetworkProps>(
      { vpcId: `vpc-000000${block}`, serverSubnets, perimeterSubnets, icmPrivateSubnets },
      change,
    ),
  );
}

/** Two VPCs, `east` and `west`, that reach each other. */
export function twoSites(stack: Construct): [LabNetwork, LabNetwork] {
  const east = siteNetwork(stack, 'east', 20, ['10.21.0.0/16', '192.168.0.0/16']);
  const west = siteNetwork(stack, 'west', 21, ['10.20.0.0/16', '192.168.0.0/16']);
  new NetworkPeering(stack, 'line', { one: east, other: west });
  return [east, west];
}

/** Gives a domain one unit for servers of all roles, or of some. */
export function withServers<D extends IDomain & Construct>(
  domain: D,
  roles: readonly Role[] = APPLICATION_SERVER_ROLES,
): D {
  new ServersOrganizationalUnit(domain, 'servers-unit', { domain, name: 'Servers', roles });
  return domain;
}

/** A data centre at one site, with a domain. */
export function dataCenter(
  stack: Stack,
  change: object = {},
  id = 'ucce',
  network: ILabNetwork = siteNetwork(stack),
): UnifiedCceDataCenter {
  const domain = 'domain' in change ? undefined : withServers(managedDomain(stack, { network }, `${id}-domain`));
  return new UnifiedCceDataCenter(
    stack,
    id,
    untyped<UnifiedCceDataCenterProps>({ sites: network, domain: domain ?? anyDomain() }, { domain, ...change }),
  );
}

/** A data centre with a side at each of two sites. */
export function distributedDataCenter(stack: Stack, change: object = {}): UnifiedCceDataCenter {
  const [east, west] = twoSites(stack);
  const sites = [
    { name: 'East', network: east },
    { name: 'West', network: west },
  ];
  return new UnifiedCceDataCenter(
    stack,
    'ucce',
    untyped<UnifiedCceDataCenterProps>(
      { sites: [east, west], domain: withServers(selfManagedDomain(stack, { sites })) },
      change,
    ),
  );
}

let spare: IDomain | undefined;

/** A domain for props that get another: the type of props wants one. */
function anyDomain(): IDomain {
  spare ??= managedDomain(labStack());
  return spare;
}

/** An interface of a server, as Terraform is told of it. */
export interface ServerInterface {
  /** Id of the server, and whether it is its second interface. */
  readonly server: string;
  readonly network: 'visible' | 'private';
  /** Path of the VPC, and of the subnet within it. */
  readonly vpc: string;
  readonly subnet: string;
  readonly addresses: readonly string[];
  /** Paths of its security groups. */
  readonly groups: readonly string[];
}

/** A rule of a security group, as Terraform is told of it. */
export interface GroupRule {
  readonly direction: 'ingress' | 'egress';
  /** `tcp 40003`, `udp 39500-39999`, and a protocol without ports by its number: `50`. */
  readonly opens: string;
  /** Path of a group, or a block of addresses. */
  readonly peer: string;
}

const texts = z.array(z.string()).default([]);

/** What Terraform is given for a lab with a contact centre. */
export class ContactCenterLab extends DirectoryLab {
  private readonly rulesByGroup = new Map<string, GroupRule[]>();

  constructor(
    stack: Stack,
    readonly center: ContactCenter,
  ) {
    super(stack);
    for (const { address, config } of this.allRules()) {
      const direction = address.startsWith('aws_vpc_security_group_ingress') ? 'ingress' : 'egress';
      const { from_port: from, to_port: to, ip_protocol: protocol } = config;
      const group = this.pathIn(config['security_group_id']);
      const peer = config['referenced_security_group_id'];
      const rule: GroupRule = {
        direction,
        opens: [protocol, from === undefined ? [] : [...new Set([from, to])].map(String).join('-')].flat().join(' '),
        peer: peer === undefined ? String(config['cidr_ipv4']) : this.pathIn(peer),
      };
      this.rulesByGroup.set(group, [...(this.rulesByGroup.get(group) ?? []), rule]);
    }
  }

  /** The rules of the group at a path. */
  rulesOf(group: string): readonly GroupRule[] {
    return this.rulesByGroup.get(group) ?? [];
  }

  /** Paths of the security groups below the contact centre, or another construct. */
  groupsBelow(path = 'ucce'): string[] {
    return this.pathsOf('aws_security_group').filter((one) => one.startsWith(`${path}/`));
  }

  /** The instance of a server. */
  instanceOf(server: string, center = 'ucce'): Readonly<Record<string, unknown>> {
    return this.at(`${center}/${server}/server/instance`).config;
  }

  /** Every interface of every server of a contact centre. */
  interfaces(center = 'ucce'): ServerInterface[] {
    const visible = this.resources('aws_instance').flatMap(({ path, config }): ServerInterface[] => {
      const server = new RegExp(`^${center}/([^/]+)/server/instance$`).exec(path)?.[1];
      if (server === undefined) return [];
      const addresses = [String(config['private_ip']), ...texts.parse(config['secondary_private_ips'])];
      return [
        {
          server,
          network: 'visible',
          addresses,
          ...this.placeOf(config['subnet_id']),
          groups: this.groups(config['vpc_security_group_ids']),
        },
      ];
    });
    const second = this.resources('aws_network_interface').flatMap(({ path, config }): ServerInterface[] => {
      const server = new RegExp(`^${center}/([^/]+)/private-interface/interface$`).exec(path)?.[1];
      if (server === undefined) return [];
      const addresses = texts.parse(config['private_ip_list']);
      return [
        {
          server,
          network: 'private',
          addresses,
          ...this.placeOf(config['subnet_id']),
          groups: this.groups(config['security_groups']),
        },
      ];
    });
    return [...visible, ...second];
  }

  private groups(value: unknown): string[] {
    return texts.parse(value).map((one) => this.pathIn(one));
  }

  private placeOf(subnetId: unknown): { vpc: string; subnet: string } {
    const [vpc = '', subnet = ''] = this.pathIn(subnetId).split('/');
    return { vpc, subnet };
  }

  /** The path behind a reference, or the literal. */
  private pathIn(reference: unknown): string {
    return this.readable(reference).replace(/^<(.*)\.id>$/, '$1');
  }
}

/** What Terraform would be given for a lab with a contact centre, in a stack named `lab` unless there is one. */
export function contactCenterLab(build: (stack: Stack) => ContactCenter, stack = labStack()): ContactCenterLab {
  return new ContactCenterLab(stack, build(stack));
}
