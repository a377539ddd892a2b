import { Route } from '@cdktf/provider-aws/lib/route';
import { VpcPeeringConnection } from '@cdktf/provider-aws/lib/vpc-peering-connection';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { report } from '../boundary/zod-problem';
import { cidrsOverlap, notConnected } from '../errors';
import { GuideEnforcement } from '../guides/guide-enforcement';
import type { Cidr } from './cidr';
import { LabNetwork } from './lab-network';
import { labTags } from './lab-tags';

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

/**
 * Two networks of a lab that reach each other, as sites joined by a line of their own do. Where both have a private network
 * of a Unified ICM, these two reach each other and nothing else of the other network.
 */
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
      const route = (name: string, routeTableId: string, destination: Cidr) =>
        new Route(this, `${from}-${name}`, {
          routeTableId,
          destinationCidrBlock: destination.toString(),
          vpcPeeringConnectionId,
        });
      // Nothing at the perimeter has business at another site.
      for (const tier of ['servers', 'management'] as const) route(tier, network.routeTableIds[tier], to.cidr);
      const icmPrivate = network.routeTableIds['icm-private'];
      if (icmPrivate === undefined) return;
      for (const { cidr, availabilityZone } of to.subnets['icm-private'] ?? [])
        route(`icm-private-${availabilityZone}`, icmPrivate, cidr);
    };
    GuideEnforcement.of(this).enlist(this, () => ({
      kind: 'network-peering',
      path: component,
      networks: [one.node.path, other.node.path],
    }));
    routes('one', one, other);
    routes('other', other, one);
  }
}
