import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { joinedByTunnel } from '../joined-by-tunnel';
import { Unknown } from '../lab-model';
import { neighboursOf } from '../neighbours-of';

/** Nothing in clear between sites. */
export const sitesJoinedByIpsec = guideRule({
  id: 'sites-joined-by-ipsec',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement:
    'Sites that are far from each other, branches of the lab included, are joined by IPsec tunnels between their routers.',
  why: 'What is said between two sites crosses lines that others own, and much of it is about customers.',
  judges: 'contact-center',
  check(fact, model) {
    const sites = [...new Set(fact.servers.map(({ network }) => network))];
    const neighbours = neighboursOf(fact, model);
    if (sites.length < 2 && neighbours.length === 0)
      return { notApplicable: 'All its servers are at one site, and talk to no other network of the lab.' };
    const own = new Set(model.facts.flatMap(({ kind, path }) => (kind === 'lab-network' ? [path] : [])));
    const apart = sites
      .flatMap((one, index) => sites.slice(index + 1).map((other) => [one, other] as const))
      .filter((pair) => !joinedByTunnel(pair, model));
    const isOurs = (pair: readonly string[]) => pair.every((network) => own.has(network));
    return {
      violations: [
        ...apart
          .filter(isOurs)
          .map(([one, other]) => ({ at: other, message: `has servers that reach those in ${one} without a tunnel` })),
        ...neighbours.flatMap((one) =>
          one instanceof Unknown || one.way !== 'peering'
            ? []
            : [
                {
                  at: one.network,
                  message: `reaches servers in ${one.site} without a tunnel, from ${one.cidr.toString()}`,
                },
              ],
        ),
      ],
      unknown: [
        // Somebody else's networks may be joined by somebody else's routers.
        ...apart.filter((pair) => !isOurs(pair)).map((pair) => `whether a tunnel joins ${pair.join(' and ')}`),
        ...neighbours.flatMap((one) => {
          if (one instanceof Unknown) return [one.what];
          const { site, network, cidr, way } = one;
          return way === 'unknown' ? [`how ${cidr.toString()}, which is in ${network}, reaches ${site}`] : [];
        }),
      ],
    };
  },
});
