import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** Sites whose controllers know the same. */
export const interSiteReplication = guideRule({
  id: 'inter-site-replication',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'Replication connections lead from every site of the domain to every other, directly or over others.',
  why: 'What is created at one site, an organizational unit or an account, is nowhere else until it has been replicated.',
  judges: 'domain',
  check({ path, sites, replication }) {
    if (sites instanceof Unknown) return { violations: [], unknown: [sites.what] };
    if (sites.length < 2) return { notApplicable: 'The domain has one site.' };
    if (replication instanceof Unknown) return { violations: [], unknown: [replication.what] };
    const reached = reachableFrom(sites[0]?.name ?? '', replication);
    return {
      violations: sites
        .filter(({ name }) => !reached.has(name))
        .map(({ name }) => ({ at: path, message: `does not replicate with the site ${name}` })),
    };
  },
});

function reachableFrom(start: string, links: readonly (readonly [string, string])[]): Set<string> {
  const reached = new Set([start]);
  let size = 0;
  while (size < reached.size) {
    size = reached.size;
    for (const [one, other] of links)
      if (reached.has(one) || reached.has(other)) {
        reached.add(one);
        reached.add(other);
      }
  }
  return reached;
}
