import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** Sites that can tell who is a member of what. */
export const globalCatalogPerSite = guideRule({
  id: 'global-catalog-per-site',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'Every site of the domain has a Global Catalog.',
  why: 'A logon asks the Global Catalog for groups of the whole forest; one at another site is one line away from failing.',
  judges: 'domain',
  check({ path, sites }) {
    if (sites instanceof Unknown) return { violations: [], unknown: [sites.what] };
    return {
      violations: sites
        .filter(({ globalCatalogs }) => globalCatalogs < 1)
        .map(({ name }) => ({ at: path, message: `has none at the site ${name}` })),
    };
  },
});
