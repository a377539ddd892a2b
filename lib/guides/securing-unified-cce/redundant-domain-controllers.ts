import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** Sites that one failure does not leave without a directory. */
export const redundantDomainControllers = guideRule({
  id: 'redundant-domain-controllers',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement:
    'Every site of the domain, and every network with servers that are members, has two domain controllers or more.',
  why: 'The software asks the directory of its own site; without an answer, services do not start and nobody logs on.',
  judges: 'domain',
  check({ path, sites, memberNetworks }) {
    if (sites instanceof Unknown) return { violations: [], unknown: [sites.what] };
    const networks = sites.map(({ network }) => network);
    return {
      violations: [
        ...sites
          .filter(({ controllers }) => controllers.length < 2)
          .map(({ name, controllers }) => ({ at: path, message: `has ${controllers.length} at the site ${name}` })),
        ...memberNetworks
          .filter((network) => !networks.includes(network))
          .map((network) => ({ at: path, message: `has none in ${network}, where servers are members` })),
      ],
    };
  },
});
