import { DataAwsRegion } from '@cdktf/provider-aws/lib/data-aws-region';
import { DefaultSecurityGroup } from '@cdktf/provider-aws/lib/default-security-group';
import { InternetGateway } from '@cdktf/provider-aws/lib/internet-gateway';
import { Route } from '@cdktf/provider-aws/lib/route';
import { Route53Zone } from '@cdktf/provider-aws/lib/route53-zone';
import { Vpc } from '@cdktf/provider-aws/lib/vpc';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { cidrsOverlap, malformedHostName, vpcCidrOutOfBounds } from '../errors';
import { GuideEnforcement } from '../guides/guide-enforcement';
import { Cidr } from './cidr';
import { cidrSchema } from './cidr-schema';
import { distinctZones } from './distinct-zones';
import { ExistingNetwork, type ExistingNetworkProps } from './existing-network';
import { isHostName } from './host-name';
import type { ILabNetwork, LabSubnet, PrivateZone } from './i-lab-network';
import { type LabNetworkSubnet, labNetworkTier } from './lab-network-tier';
import { labTags } from './lab-tags';
import { logRetentionSchema } from './log-retention';
import type { ByTier, NetworkTier } from './network-tier';
import { type EndpointService, SsmInterfaceEndpoints } from './ssm-interface-endpoints';
import { VpcFlowLog } from './vpc-flow-log';
import { withoutTraces } from '../without-traces';

/** Props of `LabNetwork`. */
export interface LabNetworkProps {
  /**
   * Two availability zones of the stack's region: the guides' servers come in pairs. One zone twice: error
   * `ZoneUsedTwice`.
   */
  readonly availabilityZones: readonly [string, string];
  /**
   * IPv4 block of the VPC, a CIDR from /16 to /24, cut into sixteen subnets of which six are used, and two more with
   * `icmPrivateNetwork` and with `wan`. A token: error `TokenWhereLiteral`. Another size: `VpcCidrOutOfBounds`. Bits beyond the prefix: `CidrHostBitsSet`.
   *
   * @default '10.20.0.0/16'
   */
  readonly cidr?: string;
  /**
   * Networks beyond the VPC that may reach the lab over VPN or peering, as IPv4 and IPv6 CIDRs. Network ACLs let in
   * nothing else. One that overlaps the VPC or another: error `CidrsOverlap`.
   *
   * @default - none
   */
  readonly connectedNetworks?: readonly string[];
  /**
   * Domain of the private hosted zone. Not a host name: error `MalformedHostName`.
   *
   * @default 'lab.internal'
   */
  readonly domainName?: string;
  /**
   * Whether server subnets have IPv6 addresses beside the IPv4 ones.
   *
   * @default false
   */
  readonly dualStack?: boolean;
  /**
   * Whether there are interface endpoints for AWS Systems Manager. They cost money by the hour, and without them servers
   * of a lab cannot be administered.
   *
   * @default true
   */
  readonly ssmEndpoints?: boolean;
  /**
   * How many days the flow log is kept. A number that CloudWatch does not know: error `InvalidProperty`.
   *
   * @default 30
   */
  readonly flowLogRetentionDays?: number;
  /**
   * Whether there are subnets for the private network of a Unified ICM, over which the two sides of a duplexed pair talk to
   * each other and to nobody else. Its network ACL lets in these subnets and the connected networks over IPv4, since the
   * other side may be at another site. Neither true nor false: error `InvalidProperty`.
   *
   * @default false
   */
  readonly icmPrivateNetwork?: boolean;
  /**
   * Whether there are subnets with a way to the Internet, for routers that lead to other sites. Nothing else of the network has
   * one. Neither true nor false: error `InvalidProperty`.
   *
   * @default false
   */
  readonly wan?: boolean;
}

const DEFAULT_CIDR = '10.20.0.0/16';
const DEFAULT_DOMAIN = 'lab.internal';

const zoneSchema = literalString.regex(/\d[a-z]$/, 'Expected an availability zone, such as eu-central-1a');

const propsSchema = z
  .strictObject({
    availabilityZones: z.tuple([zoneSchema, zoneSchema]).check(distinctZones),
    cidr: cidrSchema
      .check((context) => {
        const cidr = Cidr.tryParse(context.value);
        if (cidr instanceof Cidr && (cidr.family !== 4 || cidr.prefix < 16 || cidr.prefix > 24))
          report(context, vpcCidrOutOfBounds(context.value));
      })
      .exactOptional(),
    connectedNetworks: z.array(cidrSchema).exactOptional(),
    domainName: literalString
      .check((context) => {
        if (!isHostName(context.value)) report(context, malformedHostName(context.value));
      })
      .exactOptional(),
    dualStack: z.boolean().exactOptional(),
    ssmEndpoints: z.boolean().exactOptional(),
    flowLogRetentionDays: logRetentionSchema.exactOptional(),
    icmPrivateNetwork: z.boolean().exactOptional(),
    wan: z.boolean().exactOptional(),
  })
  .check((context) => {
    const { cidr = DEFAULT_CIDR, connectedNetworks = [] } = context.value;
    const blocks = [cidr, ...connectedNetworks].map((text) => Cidr.tryParse(text));
    blocks.forEach((block, index) => {
      if (!(block instanceof Cidr)) return;
      const earlier = blocks.slice(0, index).find((one): one is Cidr => one instanceof Cidr && one.overlaps(block));
      if (earlier)
        report(context, cidrsOverlap(earlier.toString(), block.toString(), 'VPC and the networks connected to it'), [
          'connectedNetworks',
          index - 1,
        ]);
    });
  });

/**
 * A VPC for a lab: two availability zones, three tiers (perimeter, servers, management) with a route table and a network
 * ACL each, no way to the Internet, an empty default security group, an encrypted flow log, a private hosted zone, and
 * endpoints for AWS Systems Manager in place of an inbound path for administration. Two more tiers are there for those who
 * ask for them: the private network of a Unified ICM, and one with a way to the Internet for routers to other sites.
 */
export class LabNetwork extends Construct implements ILabNetwork {
  readonly vpcId: string;
  readonly serverSubnets: readonly LabSubnet[];
  readonly perimeterSubnets: readonly LabSubnet[];
  readonly icmPrivateSubnets: readonly LabSubnet[];
  /** Subnets for routers to other sites, at most one for each availability zone. */
  readonly wanSubnets: readonly LabNetworkSubnet[];
  readonly privateZone: PrivateZone;
  readonly ssmEndpoints: SsmInterfaceEndpoints | undefined;
  /** The VPC's IPv4 block. */
  readonly cidr: Cidr;
  /** The subnets of each tier, one for each availability zone. */
  readonly subnets: ByTier<readonly LabNetworkSubnet[]>;
  /** Id of the route table of each tier, for routes towards connected networks. */
  readonly routeTableIds: ByTier<string>;
  readonly dualStack: boolean;
  readonly reachableFrom: readonly Cidr[];

  /** A VPC that somebody else made. */
  static fromExisting(scope: Construct, id: string, props: ExistingNetworkProps): ILabNetwork {
    return new ExistingNetwork(scope, id, props);
  }

  constructor(scope: Construct, id: string, props: LabNetworkProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { domainName = DEFAULT_DOMAIN, dualStack = false, ssmEndpoints = true, flowLogRetentionDays = 30 } = props;
    const cidr = Cidr.parse(props.cidr ?? DEFAULT_CIDR);
    const connectedNetworks = (props.connectedNetworks ?? []).map((text) => Cidr.parse(text));
    this.dualStack = dualStack;
    this.reachableFrom = [cidr, ...connectedNetworks];

    const vpc = new Vpc(this, 'vpc', {
      cidrBlock: cidr.toString(),
      enableDnsSupport: true,
      enableDnsHostnames: true,
      ...(dualStack ? { assignGeneratedIpv6CidrBlock: true } : {}),
      tags: this.tags('vpc', 'vpc'),
    });
    this.vpcId = vpc.id;
    // Without rules, so that whatever forgets to name a group can talk to nobody.
    new DefaultSecurityGroup(this, 'default-group', {
      vpcId: vpc.id,
      tags: this.tags('default-group', 'none', 'nobody'),
    });

    const tier = (name: NetworkTier) =>
      withoutTraces(() =>
        labNetworkTier(this, name, {
          vpc,
          cidr,
          availabilityZones: props.availabilityZones,
          connectedNetworks,
          dualStack,
          tags: (...tags) => this.tags(...tags),
        }),
      );
    const [perimeter, servers, management] = [tier('perimeter'), tier('servers'), tier('management')];
    const icmPrivate = props.icmPrivateNetwork === true ? tier('icm-private') : undefined;
    const wan = props.wan === true ? tier('wan') : undefined;
    if (wan) {
      const gateway = new InternetGateway(this, 'internet-gateway', {
        vpcId: vpc.id,
        tags: this.tags('internet-gateway', 'wan'),
      });
      new Route(this, 'wan-internet', {
        routeTableId: wan.routeTableId,
        destinationCidrBlock: '0.0.0.0/0',
        gatewayId: gateway.id,
      });
    }
    this.cidr = cidr;
    this.serverSubnets = servers.subnets;
    this.perimeterSubnets = perimeter.subnets;
    this.icmPrivateSubnets = icmPrivate?.subnets ?? [];
    this.wanSubnets = wan?.subnets ?? [];
    this.subnets = {
      perimeter: perimeter.subnets,
      servers: servers.subnets,
      management: management.subnets,
      ...(icmPrivate ? { 'icm-private': icmPrivate.subnets } : {}),
      ...(wan ? { wan: wan.subnets } : {}),
    };
    this.routeTableIds = {
      perimeter: perimeter.routeTableId,
      servers: servers.routeTableId,
      management: management.routeTableId,
      ...(icmPrivate ? { 'icm-private': icmPrivate.routeTableId } : {}),
      ...(wan ? { wan: wan.routeTableId } : {}),
    };

    const region = new DataAwsRegion(this, 'region').name;
    new VpcFlowLog(this, 'flow-log', {
      vpcId: vpc.id,
      region,
      retentionDays: flowLogRetentionDays,
      tags: this.tags('flow-log', 'flow-log'),
    });
    const zone = new Route53Zone(this, 'zone', {
      name: domainName,
      vpc: [{ vpcId: vpc.id }],
      forceDestroy: true,
      tags: this.tags('zone', 'private-zone'),
    });
    this.privateZone = { id: zone.zoneId, name: domainName };
    this.ssmEndpoints = ssmEndpoints
      ? new SsmInterfaceEndpoints(this, 'ssm', {
          vpcId: vpc.id,
          subnetIds: management.subnets.map((subnet) => subnet.id),
          serverBlocks: servers.subnets.map((subnet) => subnet.cidr),
          region,
        })
      : undefined;

    GuideEnforcement.of(this).enlist(this, (_, networkAcls) => ({
      kind: 'lab-network',
      path: this.node.path,
      cidr,
      perimeterSubnets: perimeter.resources.map((subnet) => ({
        path: subnet.node.path,
        networkAcls: networkAcls.of(subnet),
      })),
    }));
  }

  /** Makes sure that there is an endpoint for a service, where there are endpoints at all. */
  reachService(service: EndpointService): void {
    this.ssmEndpoints?.addService(service);
  }

  /** Lets the perimeter subnets call the endpoints. */
  administerPerimeter(): void {
    this.ssmEndpoints?.letIn(this.perimeterSubnets.flatMap(({ cidr }) => cidr ?? []));
  }

  /** Lets routers to other sites call the endpoints. */
  administerWan(): void {
    this.ssmEndpoints?.letIn(this.wanSubnets.map(({ cidr }) => cidr));
  }

  private tags(name: string, role: string, audience?: string): Record<string, string> {
    const component = this.node.path;
    return labTags({ component, role, name: `${component}/${name}`, ...(audience === undefined ? {} : { audience }) });
  }
}
