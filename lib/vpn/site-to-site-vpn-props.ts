import { z } from 'zod';
import { literalOrToken } from '../boundary/literal-or-token';
import { unshown } from '../boundary/unshown';
import { report } from '../boundary/zod-problem';
import { bgpNumberTaken, cidrsOverlap, notConnected, oneGatewayNeeded, twoTunnelsNeeded } from '../errors';
import type { Cidr } from '../network/cidr';
import { LabNetwork } from '../network/lab-network';
import { logRetentionSchema } from '../network/log-retention';
import { CLOUD_ASN } from './i-vpn-gateway';
import type { IVpnRouter } from './i-vpn-router';
import { LabTransitGateway } from './lab-transit-gateway';
import { REFUSED_KEYS } from './refused-keys';
import type { VpnDeclaration } from './vpn-declaration';
import { vpnTunnel, type VpnTunnelProps, vpnTunnelSchema } from './vpn-tunnel';

/** Props of `SiteToSiteVpn`. */
export interface SiteToSiteVpnProps {
  /**
   * The network at AWS's end, through its virtual private gateway. It must name the networks of the site among its
   * `connectedNetworks`, or its network ACLs drop all: error `NotConnected`. Both this and a transit gateway, or neither: error
   * `OneGatewayNeeded`. Sites that speak BGP reach each other through a virtual private gateway, and not through a transit
   * gateway.
   */
  readonly network?: LabNetwork;
  /** The networks at AWS's end, through a transit gateway that they share. Throws as `network` does. */
  readonly transitGateway?: LabTransitGateway;
  /**
   * The router at the other end: a `BranchRouter` in another network of the lab, or an `OnPremisesRouter` in somebody's building.
   * Networks in common with AWS's end, or with another site of the gateway: error `CidrsOverlap`. What it cannot speak:
   * `ProposalNotSpoken`. Its second connection: `RouterConnected`. One of another stack: `RouterInAnotherStack`.
   */
  readonly router: IVpnRouter;
  /**
   * The two tunnels. AWS replaces its ends one at a time, so one alone is down now and then: error `TwoTunnelsNeeded`. Inside addresses
   * in common, also with another connection of the gateway: `CidrsOverlap`. AWS makes the pre-shared keys, and keeps them in
   * AWS Secrets Manager; one that is written here: `KeyGivenLiterally`.
   *
   * @default - two with the proposals and times that `VpnTunnelProps` names
   */
  readonly tunnels?: readonly [VpnTunnelProps, VpnTunnelProps];
  /**
   * How many days the log of both tunnels is kept. A number that CloudWatch does not know: error `InvalidProperty`.
   *
   * @default 30
   */
  readonly logRetentionDays?: number;
  /**
   * ARN of a topic of Amazon SNS that is told when a tunnel goes down, and when it is up again.
   *
   * @default - the alarms are seen in CloudWatch alone
   */
  readonly alarmTopicArn?: string;
}

const routerMembers = ['customerGatewayId', 'siteNetworks', 'connect'];

const tunnelsSchema = z.array(vpnTunnelSchema).check((context) => {
  if (context.value.length !== 2) report(context, twoTunnelsNeeded(context.value.length));
});

/** A schema for `SiteToSiteVpnProps`. */
export const siteToSiteVpnSchema = z
  .strictObject({
    network: z.custom<LabNetwork>((value) => value instanceof LabNetwork, 'Expected a LabNetwork').exactOptional(),
    transitGateway: z
      .custom<LabTransitGateway>((value) => value instanceof LabTransitGateway, 'Expected a LabTransitGateway')
      .exactOptional(),
    router: z.custom<IVpnRouter>(
      (value) => typeof value === 'object' && value !== null && routerMembers.every((name) => name in value),
      'Expected a BranchRouter or an OnPremisesRouter',
    ),
    tunnels: unshown(() => tunnelsSchema).exactOptional(),
    logRetentionDays: logRetentionSchema.exactOptional(),
    ...REFUSED_KEYS,
    alarmTopicArn: literalOrToken(z.string().regex(/^arn:/, 'Expected the ARN of a topic')).exactOptional(),
  })
  .check((context) => {
    const { network, transitGateway, router, tunnels = [{}, {}] } = context.value;
    if ((network === undefined) === (transitGateway === undefined)) report(context, oneGatewayNeeded());
    if (router.bgpAsn === CLOUD_ASN) report(context, bgpNumberTaken(CLOUD_ASN), ['router']);
    const networks = transitGateway?.networks ?? (network ? [network] : []);
    for (const { node, cidr, reachableFrom } of networks)
      for (const block of router.siteNetworks) {
        if (cidr.overlaps(block))
          report(context, cidrsOverlap(cidr.toString(), block.toString(), 'networks that a VPN joins'), ['router']);
        else if (!covers(reachableFrom, block)) report(context, notConnected(node.path, block.toString()), ['network']);
      }
    // What is wrong with a tunnel in any case is not the router's, too.
    if (context.issues.some(({ path }) => path?.[0] === 'tunnels')) return;
    const [one, two] = tunnels;
    if (one === undefined || two === undefined) return;
    const declaration = declarationOf('', { ...context.value, tunnels: [one, two] });
    const [first, second] = declaration.tunnels.map(({ insideCidr }) => insideCidr);
    if (first && second?.overlaps(first))
      report(context, cidrsOverlap(first.toString(), second.toString(), 'tunnels'), ['tunnels', 1, 'insideCidr']);
    for (const problem of router.problemsOf(declaration))
      report(context, problem, problem.property?.split('.') ?? ['router']);
  });

/** The connection as both ends see it. */
export function declarationOf(name: string, props: SiteToSiteVpnProps): VpnDeclaration {
  const { network, transitGateway, router, tunnels = [{}, {}] } = props;
  const networks = transitGateway?.networks ?? (network ? [network] : []);
  return {
    name,
    tunnels: [vpnTunnel(1, tunnels[0]), vpnTunnel(2, tunnels[1])],
    routing:
      router.bgpAsn === undefined ? { kind: 'static' } : { kind: 'bgp', cloudAsn: CLOUD_ASN, siteAsn: router.bgpAsn },
    authentication: router.authentication,
    cloudNetworks: networks.map(({ cidr }) => cidr),
    siteNetworks: router.siteNetworks,
  };
}

function covers(blocks: readonly Cidr[], block: Cidr): boolean {
  return blocks.some((one) => one.covers(block));
}
