import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { isInIcmHierarchy } from './icm-units';
import { membersOf } from './memberships';

/** Servers that are not where the software keeps its own objects. */
export const serversOutsideIcmHierarchy = guideRule({
  id: 'servers-outside-icm-hierarchy',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement: 'The organizational unit of the servers is one that the administrator makes, outside Cisco_ICM.',
  why: 'Whoever may change the hierarchy of the software must not thereby administer its servers, nor the other way round.',
  judges: 'domain',
  check(fact, model) {
    const declared = fact.units.filter(({ purpose }) => purpose === 'servers').map(({ dn }) => ({ at: fact.path, dn }));
    const joined = membersOf(fact, model).flatMap(({ path, membership }) =>
      membership.kind === 'domain' ? [{ at: path, dn: membership.unit }] : [],
    );
    if (declared.length + joined.length === 0)
      return { notApplicable: 'No servers of the lab are members of this domain.' };
    return {
      violations: [...declared, ...joined]
        .filter(({ dn }) => isInIcmHierarchy(dn))
        .map(({ at, dn }) => ({ at, message: `has servers in ${dn.toString()}` })),
    };
  },
});
