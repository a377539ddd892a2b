import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown, type VpnTunnelFact } from '../lab-model';

/** A tunnel that comes up. */
export const vpnEndsAgree = guideRule({
  id: 'vpn-ends-agree',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement:
    'The two ends of a tunnel have the same inside addresses, and something in common to agree on in each phase.',
  why: 'A link is secured by IPsec only where the tunnel comes up. What one end is told beside the other, it never does with.',
  judges: 'site-to-site-vpn',
  check({ path, tunnels, routerTunnels }) {
    const compared = tunnels.flatMap((tunnel, index) => {
      const router = routerTunnels[index];
      return router
        ? compare(tunnel, router).map((one) => ({ ...one, what: `${one.what} of tunnel ${index + 1}` }))
        : [];
    });
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
