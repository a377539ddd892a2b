import { Route } from '@cdktf/provider-aws/lib/route';
import { VpcPeeringConnection } from '@cdktf/provider-aws/lib/vpc-peering-connection';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { report } from '../boundary/zod-problem';
import { cidrsOverlap, notConnected } from '../errors';
import { LabNetwork } from './lab-network';
import { labTags } from './lab-tags';
import { NETWORK_TIERS, type NetworkTier } from './network-tier';

/** Props of `NetworkPeering`. */
export interface NetworkPeeringProps {
  /** One network. It must name the other among its `connectedNetworks`, or its network ACLs drop all: error `NotConnected`. */
  readonly one: LabNetwork;
  /** Another network of the same account and region. Blocks of addresses in common: error `CidrsOverlap`. */
  readonly other: LabNetwork;
}

const networkSchema = z.custom<LabNetwork>((value) => value instanceof LabNetwork, 'Expected a LabNetwork');

const propsSchema = z.strictObject({ one: networkSchema, other: networkSchema }).check((context) => {
  const { one, other } = context.value;
  if (one.cidr.overlaps(other.cidr))
    report(context, cidrsOverlap(one.cidr.toString(), other.cidr.toString(), 'networks that are peered'), ['other']);
  for (const [property, network, peer] of [['one', one, other] as const, ['other', other, one] as const])
    if (!network.reachableFrom.some((block) => block.covers(peer.cidr)))
      report(context, notConnected(network.node.path, peer.cidr.toString()), [property]);
});

const tiers = Object.keys(NETWORK_TIERS).filter((tier): tier is NetworkTier => tier in NETWORK_TIERS);

/** Two networks of a lab that reach each other, as sites joined by a line of their own do. */
export class NetworkPeering extends Construct {
  constructor(scope: Construct, id: string, props: NetworkPeeringProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { one, other } = props;
    const component = this.node.path;
    const { id: vpcPeeringConnectionId } = new VpcPeeringConnection(this, 'peering', {
      vpcId: one.vpcId,
      peerVpcId: other.vpcId,
      autoAccept: true,
      tags: labTags({ component, role: 'none', name: component }),
    });
    const routes = (from: string, network: LabNetwork, to: LabNetwork) => {
      // Nothing at the perimeter has business at another site.
      for (const tier of tiers.filter((name) => name !== 'perimeter'))
        new Route(this, `${from}-${tier}`, {
          routeTableId: network.routeTableIds[tier],
          destinationCidrBlock: to.cidr.toString(),
          vpcPeeringConnectionId,
        });
    };
    routes('one', one, other);
    routes('other', other, one);
  }
}
