import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { distinctNames, icmRootsOf } from './icm-units';
import { domainsOf } from './memberships';

/** One hierarchy for all facilities of a domain. */
export const oneIcmRootPerDomain = guideRule({
  id: 'one-icm-root-per-domain',
  guide: SECURING_UNIFIED_CCE,
  page: '8-12',
  statement: 'A domain has one organizational unit Cisco_ICM, with all facilities and instances below it.',
  why: 'The software finds the hierarchy by the name of its root, wherever it is, and so must find one (Staging Guide).',
  judges: 'domain',
  check(fact, model) {
    if (icmRootsOf(fact).length === 0)
      return { notApplicable: 'The lab adds no hierarchy of the software to this domain.' };
    // Several constructs may stand for one domain.
    const same = domainsOf(model).filter(({ root }) => root.equals(fact.root));
    const roots = distinctNames(same.flatMap(icmRootsOf));
    return {
      violations:
        roots.length === 1 ? [] : [{ at: fact.path, message: `has ${roots.length} of them: ${roots.join('; ')}` }],
    };
  },
});
