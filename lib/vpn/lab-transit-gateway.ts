import { Ec2TransitGateway } from '@cdktf/provider-aws/lib/ec2-transit-gateway';
import { Ec2TransitGatewayRoute } from '@cdktf/provider-aws/lib/ec2-transit-gateway-route';
import { Ec2TransitGatewayVpcAttachment } from '@cdktf/provider-aws/lib/ec2-transit-gateway-vpc-attachment';
import { Route } from '@cdktf/provider-aws/lib/route';
import type { VpnConnection } from '@cdktf/provider-aws/lib/vpn-connection';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { report } from '../boundary/zod-problem';
import { cidrsOverlap } from '../errors';
import type { Cidr } from '../network/cidr';
import { LabNetwork } from '../network/lab-network';
import { labTags } from '../network/lab-tags';
import { CLOUD_ASN, type IVpnGateway } from './i-vpn-gateway';
import { idOfBlock } from './id-of-block';
import { ROUTED_TIERS } from './routed-tiers';
import type { VpnRouting } from './vpn-declaration';

/** Props of `LabTransitGateway`. */
export interface LabTransitGatewayProps {
  /**
   * The networks that share its VPN connections, of the same region. They do not reach each other by it. None, or one twice:
   * error `InvalidProperty`. Addresses in common: `CidrsOverlap`.
   */
  readonly networks: readonly LabNetwork[];
}

const networksSchema = z
  .array(z.custom<LabNetwork>((value) => value instanceof LabNetwork, 'Expected a LabNetwork'))
  .min(1)
  .refine((networks) => new Set(networks).size === networks.length, 'Expected each network once')
  .check((context) => {
    context.value.forEach((network, index) => {
      const earlier = context.value.slice(0, index).find((one) => one !== network && one.cidr.overlaps(network.cidr));
      if (earlier)
        report(
          context,
          cidrsOverlap(earlier.cidr.toString(), network.cidr.toString(), 'networks of a transit gateway'),
          [index],
        );
    });
  });

const propsSchema = z.strictObject({ networks: networksSchema });

/** A transit gateway: AWS's end of VPN connections that several networks share. */
export class LabTransitGateway extends Construct implements IVpnGateway {
  readonly connectionTarget: { readonly transitGatewayId: string };
  readonly networks: readonly LabNetwork[];
  private readonly gateway: Ec2TransitGateway;
  private readonly attachments = new Map<LabNetwork, Ec2TransitGatewayVpcAttachment>();

  constructor(scope: Construct, id: string, props: LabTransitGatewayProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const component = this.node.path;
    const tags = (name: string) => labTags({ component, role: 'vpn-endpoint', name: `${component}/${name}` });
    this.networks = props.networks;
    this.gateway = new Ec2TransitGateway(this, 'gateway', {
      description: `Sites of ${component}`,
      amazonSideAsn: CLOUD_ASN,
      autoAcceptSharedAttachments: 'disable',
      tags: tags('gateway'),
    });
    this.connectionTarget = { transitGatewayId: this.gateway.id };
    for (const network of props.networks) {
      const name = network.node.path.replaceAll('/', '_');
      const attachment = new Ec2TransitGatewayVpcAttachment(this, `${name}-attachment`, {
        transitGatewayId: this.gateway.id,
        vpcId: network.vpcId,
        subnetIds: network.subnets.management.map((subnet) => subnet.id),
        tags: tags(name),
      });
      this.attachments.set(network, attachment);
    }
  }

  /** The route tables of the networks know nothing of what the gateway learns, so they are told in any case. */
  routeTo(scope: Construct, connection: VpnConnection, routing: VpnRouting, siteNetworks: readonly Cidr[]): void {
    for (const block of siteNetworks) {
      const route = `route-${idOfBlock(block)}`;
      if (routing.kind === 'static')
        new Ec2TransitGatewayRoute(scope, route, {
          transitGatewayRouteTableId: this.gateway.associationDefaultRouteTableId,
          transitGatewayAttachmentId: connection.transitGatewayAttachmentId,
          destinationCidrBlock: block.toString(),
        });
      for (const [network, attachment] of this.attachments)
        for (const tier of ROUTED_TIERS) {
          const routeTableId = network.routeTableIds[tier];
          if (routeTableId === undefined) continue;
          new Route(scope, `${network.node.path.replaceAll('/', '_')}-${tier}-${route}`, {
            routeTableId,
            destinationCidrBlock: block.toString(),
            transitGatewayId: this.gateway.id,
            // AWS refuses a route to a gateway that the network is not attached to yet.
            dependsOn: [attachment],
          });
        }
    }
  }
}
