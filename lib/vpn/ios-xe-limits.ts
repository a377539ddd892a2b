import { type Problem, proposalNotSpoken, routerCannotTake } from '../errors';
import type { DhGroup } from './ike-algorithms';
import { IOS_XE_LONGEST_SILENCE_SECONDS } from './ios-xe-liveness';
import { iosXeTransformSets } from './ios-xe-proposals';
import type { VpnDeclaration } from './vpn-declaration';
import type { VpnTunnel } from './vpn-tunnel';

const ROUTER = 'IOS-XE';
const IKEV2 = { guide: "Cisco's YANG model of IOS XE 17.18", page: 'crypto ikev2' } as const;
const IPSEC = { guide: "Cisco's YANG model of IOS XE 17.18", page: 'crypto ipsec profile' } as const;
const COMMANDS = { guide: 'Cisco IOS Security Command Reference', page: 'set transform-set' } as const;

/** Groups that IOS-XE has in both phases, of those that a tunnel may use. */
export const IOS_XE_DH_GROUPS: readonly DhGroup[] = [14, 15, 16, 19, 20, 21];

/** Sizes that a replay window can have, in packets. */
const IOS_XE_REPLAY_WINDOWS: readonly number[] = [64, 128, 256, 512, 1024];

/** How many transform sets an IPsec profile takes. */
const IOS_XE_TRANSFORM_SETS = 6;

/**
 * What a router with IOS-XE cannot do of a connection: error `ProposalNotSpoken` for what it has no word for,
 * `RouterCannotTake` for what it can only be told otherwise. Each names the property of the declaration.
 */
export function iosXeProblems({ tunnels, cloudNetworks }: VpnDeclaration): Problem[] {
  return [
    ...tunnels.flatMap((tunnel, index) => tunnelProblems(tunnel).map((problem) => under(`tunnels.${index}`, problem))),
    ...cloudNetworks.flatMap((network, index) =>
      network.prefix > 0 ? [] : [under(`cloudNetworks.${index}`, defaultRoute(network.toString()))],
    ),
  ];
}

function tunnelProblems({ phase1, phase2, replayWindowSize, dpdTimeoutSeconds }: VpnTunnel): Problem[] {
  return [
    ...groupProblems('phase1.dhGroups', phase1.dhGroups),
    ...groupProblems('phase2.dhGroups', phase2.dhGroups),
    ...(phase2.dhGroups.length > 1 ? [severalGroups(phase2.dhGroups)] : []),
    ...transformSetProblems(iosXeTransformSets(phase2).length),
    ...(IOS_XE_REPLAY_WINDOWS.includes(replayWindowSize) ? [] : [replayWindow(replayWindowSize)]),
    ...(dpdTimeoutSeconds <= IOS_XE_LONGEST_SILENCE_SECONDS ? [] : [silence(dpdTimeoutSeconds)]),
  ];
}

function groupProblems(property: string, groups: readonly DhGroup[]): Problem[] {
  return groups.flatMap((group, index) => {
    if (IOS_XE_DH_GROUPS.includes(group)) return [];
    const allowed = IOS_XE_DH_GROUPS.join(', ');
    return [
      { ...proposalNotSpoken(ROUTER, 'Diffie-Hellman group', group, allowed, IKEV2), property: `${property}.${index}` },
    ];
  });
}

/** Of several groups the router would use one, and AWS's end would stay open to others that nobody speaks. */
function severalGroups(groups: readonly DhGroup[]): Problem {
  const what = 'list of Diffie-Hellman groups for the second phase';
  return { ...routerCannotTake(ROUTER, what, groups.join(', '), 'one group', IPSEC), property: 'phase2.dhGroups' };
}

function transformSetProblems(count: number): Problem[] {
  if (count <= IOS_XE_TRANSFORM_SETS) return [];
  const what = 'number of pairs of a cipher and a hash in the second phase';
  const problem = routerCannotTake(ROUTER, what, count, `${IOS_XE_TRANSFORM_SETS} at most`, COMMANDS);
  return [{ ...problem, property: 'phase2' }];
}

function replayWindow(size: number): Problem {
  const allowed = IOS_XE_REPLAY_WINDOWS.join(', ');
  return { ...routerCannotTake(ROUTER, 'replay window', size, allowed, IPSEC), property: 'replayWindowSize' };
}

function silence(seconds: number): Problem {
  const allowed = `${IOS_XE_LONGEST_SILENCE_SECONDS} seconds at most`;
  const problem = routerCannotTake(ROUTER, 'time until a silent peer is dead', seconds, allowed, IKEV2);
  return { ...problem, property: 'dpdTimeoutSeconds' };
}

/** The way to AWS's end of the tunnel would itself lead into the tunnel. */
function defaultRoute(network: string): Problem {
  return routerCannotTake(
    ROUTER,
    'network behind its own tunnels',
    network,
    'networks that the internet is not one of',
  );
}

function under(path: string, problem: Problem): Problem {
  return { ...problem, property: problem.property === undefined ? path : `${path}.${problem.property}` };
}
