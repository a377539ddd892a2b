import { openNumbers, tablesOfClasses } from '../../connection/settings/open-numbers';
import { waysOut } from '../../connection/settings/outside-numbers';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Tables that stop international calls of those who do not need them. */
export const internationalCallsBlocked = guideRule({
  id: 'international-calls-blocked',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '2-2',
  statement: 'Who needs no international numbers has restriction tables that block them.',
  why: 'Otherwise a mailbox can be made to transfer calls, or to send faxes, abroad.',
  judges: 'connection-settings',
  check({ path, settings: { restrictionTables } }) {
    const tables = tablesOfClasses(restrictionTables).filter(({ international }) => !international);
    if (tables.length === 0) return { notApplicable: 'Members of every class of service need international numbers.' };
    const [first] = waysOut(restrictionTables.phoneSystems);
    return openNumbers(path, restrictionTables, [first], { international: tables });
  },
});
