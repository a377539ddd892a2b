import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Groups that mean something in their own domain only. */
export const groupsDomainLocal = guideRule({
  id: 'groups-domain-local',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement: 'Every group that is made for the software is a domain local security group.',
  why: 'The software gives rights to such groups, in the domain of its servers, and looks for no others.',
  judges: 'domain',
  check({ path, groups }) {
    if (groups.length === 0) return { notApplicable: 'The lab adds no groups to this domain.' };
    return {
      violations: groups
        .filter(({ scope }) => scope !== 'domain-local')
        .map(({ dn, scope }) => ({ at: path, message: `has the ${scope} group ${dn.toString()}` })),
    };
  },
});
