import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Objects where somebody was allowed to make them. */
export const unitsUnderDelegatedRoot = guideRule({
  id: 'units-under-delegated-root',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement:
    'Everything that is added to the directory lies in an organizational unit over which control was delegated.',
  why: 'Elsewhere the import is refused: in a managed domain, a customer has one unit, named after the domain.',
  judges: 'domain',
  check({ path, delegatedUnit, units, groups, accounts }) {
    const objects = [...units, ...groups, ...accounts];
    if (delegatedUnit === undefined) return { notApplicable: 'Control over the whole domain was given.' };
    return {
      violations: objects
        .filter(({ dn }) => !dn.isWithin(delegatedUnit))
        .map(({ dn }) => ({ at: path, message: `is given ${dn.toString()}, outside ${delegatedUnit.toString()}` })),
    };
  },
});
