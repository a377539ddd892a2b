import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** A primary and a secondary. */
const DISTRIBUTORS_PER_SITE = 2;

/** Clients instead of databases. */
export const fewDistributors = guideRule({
  id: 'few-distributors',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement:
    'There are as few distributors as can be, two at a site; clients without a database and the Internet Script Editor do the rest.',
  why: 'Every distributor has a copy of the database, which is one more copy to protect.',
  judges: 'contact-center',
  advice: true,
  check({ path, servers }) {
    const distributors = servers.filter(({ roles }) => roles.includes('distributor'));
    const sites = new Set(distributors.map(({ network }) => network));
    return {
      violations: [...sites].flatMap((site) => {
        const count = distributors.filter(({ network }) => network === site).length;
        return count > DISTRIBUTORS_PER_SITE ? [{ at: path, message: `has ${count} distributors in ${site}` }] : [];
      }),
    };
  },
});
