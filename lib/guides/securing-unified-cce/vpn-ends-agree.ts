import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown, type VpnConnectionFact, type VpnTunnelFact } from '../lab-model';

/** A tunnel that comes up. */
export const vpnEndsAgree = guideRule({
  id: 'vpn-ends-agree',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement:
    'The two ends of a tunnel have the same inside addresses, routing and selectors, and something in common to agree on in ' +
    'each phase.',
  why: 'A link is secured by IPsec only where the tunnel comes up. What one end is told beside the other, it never does with.',
  judges: 'site-to-site-vpn',
  check({ path, tunnels, routerTunnels, connection, routerConnection }) {
    const ofTunnels = tunnels.flatMap((tunnel, index) => {
      const router = routerTunnels[index];
      return router
        ? compare(tunnel, router).map((one) => ({ ...one, what: `${one.what} of tunnel ${index + 1}` }))
        : [];
    });
    const compared = [...ofTunnels, ...compareConnections(connection, routerConnection)];
    return {
      violations: compared
        .filter(({ agree }) => agree === false)
        .map(({ what }) => ({ at: path, message: `has ends that have nothing in common as ${what}` })),
      unknown: compared.flatMap(({ what, agree }) =>
        agree instanceof Unknown ? [`${path}: ${what}, ${agree.what}`] : [],
      ),
    };
  },
});

interface Comparison {
  readonly what: string;
  readonly agree: boolean | Unknown;
}

/** These must be the same, not only have something in common. */
function compareConnections(cloud: VpnConnectionFact, router: VpnConnectionFact): Comparison[] {
  const same = (what: string, one: unknown, other: unknown): Comparison => {
    for (const end of [one, other]) if (end instanceof Unknown) return { what, agree: end };
    return { what, agree: String(one) === String(other) };
  };
  return [
    // AWS speaks BGP where it is not told.
    same('routing', cloud.staticRoutes ?? false, router.staticRoutes ?? false),
    same('selectors', cloud.selectors, router.selectors),
  ];
}

function compare(cloud: VpnTunnelFact, router: VpnTunnelFact): Comparison[] {
  const both = <T>(
    what: string,
    given: (tunnel: VpnTunnelFact) => T | readonly T[] | Unknown | undefined,
  ): Comparison => {
    const [one, other] = [given(cloud), given(router)];
    for (const end of [one, other]) if (end instanceof Unknown) return { what, agree: end };
    // What an end is not told, it speaks.
    if (one === undefined || other === undefined) return { what, agree: true };
    const [mine, theirs] = [[one].flat(), [other].flat()];
    return { what, agree: mine.some((value) => theirs.includes(value)) };
  };
  return [
    both('version', ({ ikeVersions }) => ikeVersions),
    both('inside addresses', ({ insideCidr }) => insideCidr),
    both('cipher in the first phase', ({ phase1 }) => phase1.encryption),
    both('hash in the first phase', ({ phase1 }) => phase1.integrity),
    both('group in the first phase', ({ phase1 }) => phase1.dhGroups),
    both('cipher in the second phase', ({ phase2 }) => phase2.encryption),
    both('hash in the second phase', ({ phase2 }) => phase2.integrity),
    both('group in the second phase', ({ phase2 }) => phase2.dhGroups),
  ];
}
