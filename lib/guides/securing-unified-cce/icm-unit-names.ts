import { facilityNameFault, instanceNameFault } from '../../directory/icm-name';
import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { icmUnitsOf } from './icm-units';

/** Names that the software can work with, however the units were declared. */
export const icmUnitNames = guideRule({
  id: 'icm-unit-names',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement:
    'Below Cisco_ICM are facilities of at most 32 characters, and in each its instances: at most five letters and digits, ' +
    'the first a letter, neither local nor sddsn.',
  why: 'The software builds the names of its groups and databases from them, and refuses others (Staging Guide).',
  judges: 'domain',
  check(fact) {
    const units = icmUnitsOf(fact);
    if (units.length === 0) return { notApplicable: 'The lab adds no facility to this domain.' };
    return {
      violations: units.flatMap(({ unit: { dn }, level }) => {
        const fault =
          level === 1
            ? facilityNameFault(dn.name)
            : level === 2
              ? instanceNameFault(dn.name)
              : 'is that of a unit below an instance, where the software knows none';
        return fault === undefined
          ? []
          : [{ at: fact.path, message: `has the unit ${dn.toString()}, whose name ${fault}` }];
      }),
    };
  },
});
