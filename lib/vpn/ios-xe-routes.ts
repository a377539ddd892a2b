import { insideAddresses } from './inside-cidr';
import type { IosXeRouter } from './ios-xe-router';
import { addressAndMask, netmask, section } from './ios-xe-text';
import type { VpnRouting } from './vpn-declaration';

/** How far a route is behind others to the same network: the second tunnel's, and the one that leads nowhere. */
const DISTANCE = { secondTunnel: 10, nowhere: 254 } as const;

/** Seconds between BGP's signs of life, and until a silent neighbour is gone. AWS's end has the same. */
const BGP_TIMERS = { keepalive: 10, hold: 30 } as const;

/** The sections that say which networks are behind the tunnels. */
export function iosXeRoutes(router: IosXeRouter): string[][] {
  const { routing } = router.declaration;
  return [...(routing.kind === 'bgp' ? bgp(router, routing) : [staticRoutes(router)]), routesToNowhere(router)];
}

function staticRoutes({ declaration, tunnels }: IosXeRouter): string[] {
  const [one, two] = tunnels;
  return [
    '! Both tunnels are up, and the second is taken when the first is down. AWS may answer through either of them.',
    ...declaration.cloudNetworks.flatMap((network) => [
      `ip route ${addressAndMask(network)} ${one.interfaceName}`,
      `ip route ${addressAndMask(network)} ${two.interfaceName} ${DISTANCE.secondTunnel}`,
    ]),
  ];
}

function bgp(
  { declaration, name, tunnels }: IosXeRouter,
  { cloudAsn, siteAsn }: Extract<VpnRouting, { kind: 'bgp' }>,
): string[][] {
  const { cloudNetworks, siteNetworks } = declaration;
  const lists = { in: `${name}-FROM-AWS`, out: `${name}-TO-AWS` };
  const neighbours = tunnels.map(({ number, tunnel }) => ({ number, ip: insideAddresses(tunnel.insideCidr).cloud }));
  return [
    // What else this router knows stays its own, and AWS can draw no other network to itself.
    prefixList(
      lists.in,
      cloudNetworks.map((network) => (network.prefix < 32 ? `${network.toString()} le 32` : network.toString())),
    ),
    prefixList(
      lists.out,
      siteNetworks.map((network) => network.toString()),
    ),
    section(`router bgp ${siteAsn}`, [
      'bgp log-neighbor-changes',
      ...neighbours.flatMap(({ ip, number }) => [
        `neighbor ${ip} remote-as ${cloudAsn}`,
        `neighbor ${ip} description ${name}, tunnel ${number} to AWS`,
        `neighbor ${ip} timers ${BGP_TIMERS.keepalive} ${BGP_TIMERS.hold}`,
      ]),
      'address-family ipv4',
      ...siteNetworks.map((network) => ` network ${network.host(0)} mask ${netmask(network)}`),
      ...neighbours.flatMap(({ ip }) => [
        ` neighbor ${ip} activate`,
        ` neighbor ${ip} prefix-list ${lists.in} in`,
        ` neighbor ${ip} prefix-list ${lists.out} out`,
      ]),
      'exit-address-family',
    ]),
  ];
}

/** An empty list would permit everything, so each ends with what it denies. */
function prefixList(name: string, permitted: readonly string[]): string[] {
  return [...permitted.map((one) => `permit ${one}`), 'deny 0.0.0.0/0 le 32'].map(
    (entry, index) => `ip prefix-list ${name} seq ${5 * (index + 1)} ${entry}`,
  );
}

function routesToNowhere({ declaration }: IosXeRouter): string[] {
  const { cloudNetworks, siteNetworks, routing } = declaration;
  return [
    '! What has no way through a tunnel, or into the site, is dropped. It does not leave for the internet in clear text.',
    ...(routing.kind === 'bgp' ? ["! BGP speaks of the site's networks because there are routes to them."] : []),
    ...[...cloudNetworks, ...siteNetworks].map(
      (network) => `ip route ${addressAndMask(network)} Null0 ${DISTANCE.nowhere}`,
    ),
  ];
}
