import { CustomerGateway } from '@cdktf/provider-aws/lib/customer-gateway';
import { DataAwsRegion } from '@cdktf/provider-aws/lib/data-aws-region';
import { Eip } from '@cdktf/provider-aws/lib/eip';
import { EipAssociation } from '@cdktf/provider-aws/lib/eip-association';
import { Route } from '@cdktf/provider-aws/lib/route';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalOrToken } from '../boundary/literal-or-token';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { LabError, notConnected, noWan, type Problem, routerConnected } from '../errors';
import type { Cidr } from '../network/cidr';
import { LabNetwork } from '../network/lab-network';
import { labTags } from '../network/lab-tags';
import { LabServer } from '../server/lab-server';
import { SsmInstanceProfile } from '../server/ssm-instance-profile';
import { branchRouterScript } from './branch-router-script';
import { idOfBlock } from './id-of-block';
import { ASN_UNUSED, type IVpnRouter, type RouterConnection } from './i-vpn-router';
import type { VpnAuthentication } from './vpn-declaration';
import { certificateArnSchema } from './certificate-arn';
import { REFUSED_KEYS } from './refused-keys';
import { tierRoutes } from './routed-blocks';
import { RouterImage } from './router-image';
import { RouterSecurityGroup } from './router-security-group';
import { strongSwanConfig } from './strong-swan-config';

/** Props of `BranchRouter`. */
export interface BranchRouterProps {
  /**
   * The network that the router leads out of. It needs subnets with a way to the Internet: error `NoWan`. It must name the networks
   * at AWS's end among its `connectedNetworks`, or its network ACLs drop all: `NotConnected`, when the router is connected.
   */
  readonly network: LabNetwork;
  /**
   * Static private IPv4 address of the router, in the first of the network's subnets for routers. Outside of it: error
   * `AddressOutsideSubnet`; another server's: `AddressTaken`.
   *
   * @default - an address of AWS's choice
   */
  readonly privateAddress?: string;
  /**
   * EC2 instance type.
   *
   * @default 't3.small'
   */
  readonly instanceType?: string;
  /**
   * ARN of the router's certificate in AWS Certificate Manager, issued by a private authority there, which the router exports with
   * its key when it starts. Not an ARN: error `InvalidProperty`.
   *
   * @default - pre-shared keys, which AWS makes
   */
  readonly certificateArn?: string;
}

const propsSchema = z.strictObject({
  network: z
    .custom<LabNetwork>((value) => value instanceof LabNetwork, 'Expected a LabNetwork')
    .check((context) => {
      if (context.value instanceof LabNetwork && context.value.wanSubnets.length === 0)
        report(context, noWan(context.value.node.path));
    }),
  privateAddress: literalOrToken(z.ipv4()).exactOptional(),
  instanceType: literalString.exactOptional(),
  certificateArn: certificateArnSchema.exactOptional(),
  ...REFUSED_KEYS,
});

/**
 * A site's router: a small Linux server with strongSwan. It fetches its keys from AWS when it starts, lets in nobody but the
 * two ends of its tunnels, and passes on what the hosts of its network and those at AWS's end say to each other.
 */
export class BranchRouter extends Construct implements IVpnRouter {
  readonly customerGatewayId: string;
  readonly publicAddress: string;
  readonly network: LabNetwork;
  readonly siteNetworks: readonly Cidr[];
  readonly bgpAsn = undefined;
  readonly authentication: VpnAuthentication;
  private readonly address: Eip;
  private server: LabServer | undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: BranchRouterProps,
  ) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { certificateArn } = props;
    this.authentication = certificateArn === undefined ? 'pre-shared-key' : 'certificate';
    this.address = new Eip(this, 'address', { domain: 'vpc', tags: this.tags('address') });
    this.publicAddress = this.address.publicIp;
    this.network = props.network;
    this.siteNetworks = [props.network.cidr];
    this.customerGatewayId = new CustomerGateway(this, 'customer-gateway', {
      type: 'ipsec.1',
      ipAddress: this.publicAddress,
      bgpAsn: String(ASN_UNUSED),
      deviceName: this.node.id,
      ...(certificateArn === undefined ? {} : { certificateArn }),
      tags: this.tags('customer-gateway'),
    }).id;
    this.node.addValidation({
      validate: () => (this.server ? [] : ['The router has no connection: give it to a SiteToSiteVpn.']),
    });
  }

  problemsOf({ cloudNetworks }: Parameters<IVpnRouter['problemsOf']>[0]): Problem[] {
    const { network } = this.props;
    return [
      ...(this.server ? [routerConnected(this.node.path)] : []),
      ...cloudNetworks
        .filter((block) => !network.reachableFrom.some((one) => one.covers(block)))
        .map((block) => notConnected(network.node.path, block.toString())),
    ];
  }

  connect({ declaration, addresses, connection, gateway }: RouterConnection): void {
    if (this.server) throw new LabError([routerConnected(this.node.path)], this.node.path);
    const { network, privateAddress, instanceType, certificateArn } = this.props;
    const [subnet] = network.wanSubnets;
    if (subnet === undefined) throw new LabError([noWan(network.node.path)], this.node.path);
    const profile = new SsmInstanceProfile(this, 'profile', this.tags('profile'));
    const credentials = certificateArn === undefined ? { secretArn: connection.presharedKeyArn } : { certificateArn };
    const permission =
      'secretArn' in credentials
        ? profile.allowReading('keys', [credentials.secretArn])
        : profile.allow('certificate', {
            actions: ['acm:ExportCertificate'],
            resources: [credentials.certificateArn],
          });
    if ('secretArn' in credentials) network.reachService('secretsmanager');
    network.administerWan();
    const group = new RouterSecurityGroup(this, 'security', { network });
    group.allowTunnels(addresses.tunnels);
    this.server = new LabServer(this, 'router', {
      network,
      subnet,
      securityGroupIds: [group.securityGroupId],
      image: new RouterImage(
        branchRouterScript({
          declaration,
          swanctlConf: strongSwanConfig(declaration, addresses, { connectionId: connection.id }),
          region: new DataAwsRegion(this, 'region').name,
          addresses,
          ...credentials,
        }),
      ),
      listeners: [],
      instanceProfile: profile.profileName,
      tags: { component: this.node.path, role: 'branch-router', name: `${this.node.path}/router` },
      forwards: true,
      // The script asks for the keys as soon as it runs.
      after: [permission],
      ...(privateAddress === undefined ? {} : { privateAddress }),
      ...(instanceType === undefined ? {} : { instanceType }),
    });
    const { instance } = this.server;
    new EipAssociation(this, 'address-association', {
      allocationId: this.address.allocationId,
      instanceId: instance.id,
    });
    for (const other of gateway.networks)
      for (const { tier, routeTableId, block } of tierRoutes(network, { network: other, siteNetworks: [other.cidr] }))
        new Route(this, `${tier}-${idOfBlock(block)}`, {
          routeTableId,
          destinationCidrBlock: block.toString(),
          networkInterfaceId: instance.primaryNetworkInterfaceId,
        });
  }

  private tags(name: string): Record<string, string> {
    const component = this.node.path;
    return labTags({ component, role: 'branch-router', name: `${component}/${name}` });
  }
}
