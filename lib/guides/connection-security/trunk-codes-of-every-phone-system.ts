import {
  openNumbers,
  tableOfAlternateExtensions,
  tableOfSystemTransfers,
  tablesOfClasses,
} from '../../connection/settings/open-numbers';
import { waysOut } from '../../connection/settings/outside-numbers';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Tables that know each way to the trunks. */
export const trunkCodesOfEveryPhoneSystem = guideRule({
  id: 'trunk-codes-of-every-phone-system',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '2-1',
  statement: 'Restriction tables block the same numbers behind every trunk access code, and behind one after another.',
  why: 'A table that knows the code of one phone system is passed by the code of the other.',
  judges: 'connection-settings',
  check({ path, settings: { restrictionTables } }) {
    const [, ...further] = waysOut(restrictionTables.phoneSystems);
    if (further.length === 0) return { notApplicable: 'It has one trunk access code.' };
    const ofClasses = tablesOfClasses(restrictionTables);
    const ofTransfers = tableOfSystemTransfers(restrictionTables);
    return openNumbers(path, restrictionTables, further, {
      'international operator': [...ofClasses, ofTransfers, tableOfAlternateExtensions(restrictionTables)],
      international: [...ofClasses.filter(({ international }) => !international), ofTransfers],
      'long distance': [...ofClasses, ofTransfers],
    });
  },
});
