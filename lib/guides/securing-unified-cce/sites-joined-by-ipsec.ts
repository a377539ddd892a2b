import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { joinedByTunnel } from '../joined-by-tunnel';

/** Nothing in clear between sites. */
export const sitesJoinedByIpsec = guideRule({
  id: 'sites-joined-by-ipsec',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement: 'Sites that are far from each other are joined by IPsec tunnels between their routers.',
  why: 'What the servers of two sites say to each other crosses lines that others own, and much of it is about customers.',
  judges: 'contact-center',
  check({ servers }, model) {
    const networks = [...new Set(servers.map(({ network }) => network))];
    if (networks.length < 2) return { notApplicable: 'All its servers are at one site.' };
    const own = new Set(model.facts.flatMap(({ kind, path }) => (kind === 'lab-network' ? [path] : [])));
    const apart = networks
      .flatMap((one, index) => networks.slice(index + 1).map((other) => [one, other] as const))
      .filter((pair) => !joinedByTunnel(pair, model));
    const isOurs = (pair: readonly string[]) => pair.every((network) => own.has(network));
    return {
      violations: apart
        .filter(isOurs)
        .map(([one, other]) => ({ at: other, message: `has servers that reach those in ${one} without a tunnel` })),
      // Somebody else's networks may be joined by somebody else's routers.
      unknown: apart.filter((pair) => !isOurs(pair)).map((pair) => `whether a tunnel joins ${pair.join(' and ')}`),
    };
  },
});
