import { LabError, routerCannotTake } from '../errors';
import { insideAddresses } from './inside-cidr';
import { iosXeCrypto } from './ios-xe-crypto';
import { iosXeProblems } from './ios-xe-limits';
import type { IosXeOptions } from './ios-xe-options';
import { type IosXeRouter, iosXeRouter, type IosXeTunnel } from './ios-xe-router';
import { iosXeRoutes } from './ios-xe-routes';
import { netmask, section } from './ios-xe-text';
import { tunnelMss, tunnelMtu } from './tunnel-mtu';
import type { VpnAddresses, VpnDeclaration } from './vpn-declaration';

/**
 * The router's end of a connection, as configuration text for Cisco IOS-XE. No key is in it: there is a gap for each, and a
 * line that says where the key is kept. What the router cannot do of the connection is thrown: error `ProposalNotSpoken` or
 * `RouterCannotTake`.
 */
export function iosXeConfig(declaration: VpnDeclaration, addresses: VpnAddresses, options: IosXeOptions = {}): string {
  const problems = iosXeProblems(declaration);
  if (problems.length > 0) throw new LabError(problems);
  const router = iosXeRouter(declaration, addresses, options);
  const sections = [
    introduction(router),
    ...iosXeCrypto(router),
    ...router.tunnels.map((tunnel) => tunnelInterface(router, tunnel)),
    ...iosXeRoutes(router),
  ];
  const lines = sections.flatMap((one) => [...one, '!']);
  return [...lines.map(oneLine), 'end', ''].join('\n');
}

function introduction({ name, wanInterface, tunnels }: IosXeRouter): string[] {
  const [one, two] = tunnels;
  return [
    `! ${name}: the router's end of a site-to-site VPN connection with AWS, for Cisco IOS-XE.`,
    '! Terraform does not own this router: a person puts these lines in, in configuration mode.',
    '! What stands in <angle brackets> is filled in before.',
    `! Filters on ${wanInterface}, and before it, have to let UDP 500, UDP 4500 and ESP pass to and from`,
    `! ${one.cloudAddress} and ${two.cloudAddress}. NAT on that interface must not touch what goes into the tunnels.`,
  ];
}

function tunnelInterface(
  router: IosXeRouter,
  { name, number, tunnel, interfaceName, cloudAddress }: IosXeTunnel,
): string[] {
  return section(`interface ${interfaceName}`, [
    `description ${router.name}, tunnel ${number} to AWS`,
    `ip address ${insideAddresses(tunnel.insideCidr).site} ${netmask(tunnel.insideCidr)}`,
    `ip mtu ${tunnelMtu(tunnel.phase2)}`,
    `ip tcp adjust-mss ${tunnelMss(tunnel.phase2)}`,
    // Voice is told from data by the header that it had before it was encrypted.
    'qos pre-classify',
    `tunnel source ${router.wanInterface}`,
    'tunnel mode ipsec ipv4',
    `tunnel destination ${cloudAddress}`,
    `tunnel protection ipsec profile ${name}`,
  ]);
}

/** A line break in a name would make a command of what comes after it. */
function oneLine(line: string): string {
  const lines = line.split(/[\r\n]/).length;
  if (lines > 1)
    throw new LabError([routerCannotTake('IOS-XE', 'text with line breaks', `${lines} lines`, 'one line')]);
  return line;
}
