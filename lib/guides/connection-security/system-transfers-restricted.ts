import { openNumbers, tableOfSystemTransfers } from '../../connection/settings/open-numbers';
import { waysOut } from '../../connection/settings/outside-numbers';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Transfers of callers whom nobody knows, and who pay nothing. */
export const systemTransfersRestricted = guideRule({
  id: 'system-transfers-restricted',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '2-2',
  statement: 'System transfers reach neither international nor long distance numbers.',
  why: 'A caller names the number himself, and the organization pays for the call.',
  judges: 'connection-settings',
  check({ path, settings: { restrictionTables } }) {
    const [first] = waysOut(restrictionTables.phoneSystems);
    const tables = [tableOfSystemTransfers(restrictionTables)];
    return openNumbers(path, restrictionTables, [first], { international: tables, 'long distance': tables });
  },
});
