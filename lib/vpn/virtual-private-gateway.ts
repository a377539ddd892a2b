import { Route } from '@cdktf/provider-aws/lib/route';
import { VpnConnectionRoute } from '@cdktf/provider-aws/lib/vpn-connection-route';
import type { VpnConnection } from '@cdktf/provider-aws/lib/vpn-connection';
import { VpnGateway } from '@cdktf/provider-aws/lib/vpn-gateway';
import { Construct } from 'constructs';
import type { LabNetwork } from '../network/lab-network';
import { labTags } from '../network/lab-tags';
import { CLOUD_ASN, type IVpnGateway } from './i-vpn-gateway';
import { idOfBlock } from './id-of-block';
import { tierRoutes, type VpnEnd } from './routed-blocks';
import type { VpnRouting } from './vpn-declaration';

const ID = 'vpn-gateway';

/** AWS's end of the VPN connections of one network: there is at most one for each. */
export class VirtualPrivateGateway extends Construct implements IVpnGateway {
  readonly connectionTarget: { readonly vpnGatewayId: string };
  readonly networks: readonly [LabNetwork];

  /** The gateway of a network, made when it is first asked for. */
  static of(network: LabNetwork): VirtualPrivateGateway {
    const existing = network.node.tryFindChild(ID);
    return existing instanceof VirtualPrivateGateway ? existing : new VirtualPrivateGateway(network);
  }

  private constructor(network: LabNetwork) {
    super(network, ID);
    const component = this.node.path;
    this.networks = [network];
    const { id } = new VpnGateway(this, 'gateway', {
      vpcId: network.vpcId,
      amazonSideAsn: String(CLOUD_ASN),
      tags: labTags({ component, role: 'vpn-endpoint', name: component }),
    });
    this.connectionTarget = { vpnGatewayId: id };
  }

  /**
   * The route tables of the network are told, and do not learn: a router that speaks BGP might announce more than its site's networks.
   */
  routeTo(scope: Construct, connection: VpnConnection, routing: VpnRouting, site: VpnEnd): void {
    for (const network of this.networks)
      for (const { tier, routeTableId, block } of tierRoutes(network, site))
        new Route(scope, `${tier}-${idOfBlock(block)}`, {
          routeTableId,
          destinationCidrBlock: block.toString(),
          gatewayId: this.connectionTarget.vpnGatewayId,
        });
    if (routing.kind === 'bgp') return;
    for (const block of site.siteNetworks)
      new VpnConnectionRoute(scope, `route-${idOfBlock(block)}`, {
        vpnConnectionId: connection.id,
        destinationCidrBlock: block.toString(),
      });
  }
}
