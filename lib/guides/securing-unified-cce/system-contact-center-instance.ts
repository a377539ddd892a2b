import { SYSTEM_CONTACT_CENTER_INSTANCE } from '../../directory/icm-name';
import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** The one name that the instance of a System Contact Center can have. */
export const systemContactCenterInstance = guideRule({
  id: 'system-contact-center-instance',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement: 'The instance of a System Contact Center is called ipcc; only its facility has a name of your own.',
  why: 'Its machine initializer asks for the facility alone, and looks for the instance under that name.',
  judges: 'domain',
  check({ path, units }) {
    const facilities = units.filter(({ systemContactCenter }) => systemContactCenter);
    if (facilities.length === 0) return { notApplicable: 'No facility of this domain is a System Contact Center’s.' };
    return {
      violations: facilities.flatMap(({ dn }) => {
        const instances = units.filter((unit) => unit.dn.parent?.equals(dn)).map((unit) => unit.dn.name);
        const right = instances.length === 1 && instances[0] === SYSTEM_CONTACT_CENTER_INSTANCE;
        return right
          ? []
          : [{ at: path, message: `has the facility ${dn.name} with ${instances.join(', ') || 'no instance'} in it` }];
      }),
    };
  },
});
