import { Ec2TransitGateway } from '@cdktf/provider-aws/lib/ec2-transit-gateway';
import { Ec2TransitGatewayRoute } from '@cdktf/provider-aws/lib/ec2-transit-gateway-route';
import { Ec2TransitGatewayRouteTable } from '@cdktf/provider-aws/lib/ec2-transit-gateway-route-table';
import { Ec2TransitGatewayRouteTableAssociation } from '@cdktf/provider-aws/lib/ec2-transit-gateway-route-table-association';
import { Ec2TransitGatewayRouteTablePropagation } from '@cdktf/provider-aws/lib/ec2-transit-gateway-route-table-propagation';
import { Ec2TransitGatewayVpcAttachment } from '@cdktf/provider-aws/lib/ec2-transit-gateway-vpc-attachment';
import { Route } from '@cdktf/provider-aws/lib/route';
import type { VpnConnection } from '@cdktf/provider-aws/lib/vpn-connection';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { report } from '../boundary/zod-problem';
import { cidrsOverlap } from '../errors';
import { LabNetwork } from '../network/lab-network';
import { labTags } from '../network/lab-tags';
import { CLOUD_ASN, type IVpnGateway } from './i-vpn-gateway';
import { idOfBlock } from './id-of-block';
import { tierRoutes, type VpnEnd } from './routed-blocks';
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

/**
 * A transit gateway: AWS's end of VPN connections that several networks share. It has two route tables, so that sites and networks reach
 * each other, and neither a site another site nor a network another network:
 *
 *     sites ──► table "sites": the networks        networks ──► table "networks": the sites
 */
export class LabTransitGateway extends Construct implements IVpnGateway {
  readonly connectionTarget: { readonly transitGatewayId: string };
  readonly networks: readonly LabNetwork[];
  private readonly attachments = new Map<LabNetwork, Ec2TransitGatewayVpcAttachment>();
  /** What sites find, and what networks find. */
  private readonly tables: Readonly<Record<'networks' | 'sites', Ec2TransitGatewayRouteTable>>;

  constructor(scope: Construct, id: string, props: LabTransitGatewayProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const component = this.node.path;
    const tags = (name: string) => labTags({ component, role: 'vpn-endpoint', name: `${component}/${name}` });
    this.networks = props.networks;
    const { id: transitGatewayId } = new Ec2TransitGateway(this, 'gateway', {
      description: `Sites of ${component}`,
      amazonSideAsn: CLOUD_ASN,
      autoAcceptSharedAttachments: 'disable',
      defaultRouteTableAssociation: 'disable',
      defaultRouteTablePropagation: 'disable',
      tags: tags('gateway'),
    });
    this.connectionTarget = { transitGatewayId };
    const table = (name: string) =>
      new Ec2TransitGatewayRouteTable(this, `${name}-table`, { transitGatewayId, tags: tags(`${name}-table`) });
    this.tables = { networks: table('networks'), sites: table('sites') };
    for (const network of props.networks) {
      const name = nameOf(network);
      const attachment = new Ec2TransitGatewayVpcAttachment(this, `${name}-attachment`, {
        transitGatewayId,
        vpcId: network.vpcId,
        subnetIds: network.subnets.management.map((subnet) => subnet.id),
        transitGatewayDefaultRouteTableAssociation: false,
        transitGatewayDefaultRouteTablePropagation: false,
        tags: tags(name),
      });
      this.attachments.set(network, attachment);
      this.join(this, name, attachment.id, 'networks');
    }
  }

  /** The route tables of the networks know nothing of what the gateway learns, so they are told in any case. */
  routeTo(scope: Construct, connection: VpnConnection, routing: VpnRouting, site: VpnEnd): void {
    const { transitGatewayAttachmentId } = connection;
    this.join(scope, 'site', transitGatewayAttachmentId, 'sites');
    for (const block of routing.kind === 'static' ? site.siteNetworks : [])
      new Ec2TransitGatewayRoute(scope, `route-${idOfBlock(block)}`, {
        transitGatewayRouteTableId: this.tables.networks.id,
        transitGatewayAttachmentId,
        destinationCidrBlock: block.toString(),
      });
    for (const [network, attachment] of this.attachments)
      for (const { tier, routeTableId, block } of tierRoutes(network, site))
        new Route(scope, `${nameOf(network)}-${tier}-${idOfBlock(block)}`, {
          routeTableId,
          destinationCidrBlock: block.toString(),
          transitGatewayId: this.connectionTarget.transitGatewayId,
          // AWS refuses a route to a gateway that the network is not attached to yet.
          dependsOn: [attachment],
        });
  }

  /** Has an attachment find what is in one table, and be found in the other. */
  private join(scope: Construct, name: string, transitGatewayAttachmentId: string, kind: 'networks' | 'sites'): void {
    const [finds, isFound] = kind === 'networks' ? (['networks', 'sites'] as const) : (['sites', 'networks'] as const);
    new Ec2TransitGatewayRouteTableAssociation(scope, `${name}-association`, {
      transitGatewayAttachmentId,
      transitGatewayRouteTableId: this.tables[finds].id,
    });
    new Ec2TransitGatewayRouteTablePropagation(scope, `${name}-propagation`, {
      transitGatewayAttachmentId,
      transitGatewayRouteTableId: this.tables[isFound].id,
    });
  }
}

/** A network as a part of an id, which has no slashes. */
function nameOf({ node }: LabNetwork): string {
  return node.path.replaceAll('/', '_');
}
