import { DataAwsCallerIdentity } from '@cdktf/provider-aws/lib/data-aws-caller-identity';
import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { DataAwsRegion } from '@cdktf/provider-aws/lib/data-aws-region';
import { VpnConnection } from '@cdktf/provider-aws/lib/vpn-connection';
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { checkProps } from '../boundary/check-props';
import { LabError, oneGatewayNeeded, routerInAnotherStack } from '../errors';
import { GuideEnforcement } from '../guides/guide-enforcement';
import { encryptedLogGroup } from '../network/encrypted-log-group';
import { labTags } from '../network/lab-tags';
import { claimBlocks } from './claim-blocks';
import type { IVpnGateway } from './i-vpn-gateway';
import { declarationOf, type SiteToSiteVpnProps, siteToSiteVpnSchema } from './site-to-site-vpn-props';
import { TunnelAlarms } from './tunnel-alarms';
import { tunnelOptions } from './tunnel-options';
import { VirtualPrivateGateway } from './virtual-private-gateway';
import type { VpnDeclaration } from './vpn-declaration';
import { cloudEnd, EVERYTHING, routerEnd } from './vpn-facts';

/**
 * Two tunnels between networks of the lab and a router at another site. Both ends come from one declaration; AWS makes
 * the keys, and nobody sees them: they go from AWS Secrets Manager to the router.
 */
export class SiteToSiteVpn extends Construct {
  /** The connection as both ends see it. */
  readonly declaration: VpnDeclaration;
  /** AWS's end. */
  readonly gateway: IVpnGateway;
  /** The VPN connection. */
  readonly connection: VpnConnection;

  constructor(scope: Construct, id: string, props: SiteToSiteVpnProps) {
    super(scope, id);
    checkProps(this, siteToSiteVpnSchema, props);
    const { network, transitGateway, router, logRetentionDays = 30, alarmTopicArn } = props;
    const component = this.node.path;
    const stack = TerraformStack.of(this);
    if (TerraformStack.of(router) !== stack)
      throw new LabError(
        [{ ...routerInAnotherStack(router.node.path, stack.node.path), property: 'router' }],
        component,
      );
    this.declaration = declarationOf(component.replace(/[^A-Za-z0-9-]/g, '-'), props);
    const gateway = transitGateway ?? (network && VirtualPrivateGateway.of(network));
    // The schema has made sure that there is one.
    if (gateway === undefined) throw new LabError([oneGatewayNeeded()], component);
    this.gateway = gateway;
    const insideCidrs = this.declaration.tunnels.map(({ insideCidr }) => insideCidr);
    claimBlocks(this, gateway, [
      { what: 'tunnels', blocks: insideCidrs, property: (index) => `tunnels.${index}.insideCidr` },
      { what: 'sites', blocks: router.siteNetworks, property: () => 'router' },
    ]);

    const tags = labTags({ component, role: 'vpn-endpoint', name: component });
    const log = new Construct(this, 'log');
    const group = encryptedLogGroup(log, {
      description: `Tunnels of ${component}`,
      partition: new DataAwsPartition(log, 'partition').partition,
      account: new DataAwsCallerIdentity(log, 'account').accountId,
      region: new DataAwsRegion(log, 'region').name,
      retentionDays: logRetentionDays,
      tags,
    });
    this.connection = new VpnConnection(this, 'connection', {
      type: 'ipsec.1',
      customerGatewayId: router.customerGatewayId,
      ...this.gateway.connectionTarget,
      staticRoutesOnly: this.declaration.routing.kind === 'static',
      localIpv4NetworkCidr: EVERYTHING,
      remoteIpv4NetworkCidr: EVERYTHING,
      ...(this.declaration.authentication === 'pre-shared-key' ? { presharedKeyStorage: 'SecretsManager' } : {}),
      ...tunnelOptions(this.declaration.tunnels, group.arn),
      tags,
    });
    this.gateway.routeTo(this, this.connection, this.declaration.routing, router);
    const addresses = [this.connection.tunnel1Address, this.connection.tunnel2Address] as const;
    new TunnelAlarms(this, 'alarms', {
      vpnConnectionId: this.connection.id,
      tunnelAddresses: addresses,
      topicArn: alarmTopicArn,
      tags,
    });
    GuideEnforcement.of(this).enlist(this, () => ({
      kind: 'site-to-site-vpn',
      path: component,
      networks: gateway.networks.map(({ node }) => node.path),
      siteNetwork: router.network?.node.path,
      ...cloudEnd(this.connection),
      ...routerEnd(this.declaration),
    }));
    router.connect({
      declaration: this.declaration,
      addresses: { tunnels: addresses, router: router.publicAddress },
      connection: this.connection,
      gateway,
    });
  }
}
