import {
  openNumbers,
  tableOfAlternateExtensions,
  tableOfSystemTransfers,
  tablesOfClasses,
} from '../../connection/settings/open-numbers';
import { waysOut } from '../../connection/settings/outside-numbers';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Tables that stop calls to the international operator. */
export const internationalOperatorBlocked = guideRule({
  id: 'international-operator-blocked',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '2-1',
  statement: 'Every restriction table blocks the international operator.',
  why: 'Whoever gets into a mailbox could otherwise have international calls placed at the organization’s expense.',
  judges: 'connection-settings',
  check({ path, settings: { restrictionTables } }) {
    const tables = [
      ...tablesOfClasses(restrictionTables),
      tableOfSystemTransfers(restrictionTables),
      tableOfAlternateExtensions(restrictionTables),
    ];
    const [first] = waysOut(restrictionTables.phoneSystems);
    return openNumbers(path, restrictionTables, [first], { 'international operator': tables });
  },
});
