import { openNumbers, tablesOfClasses } from '../../connection/settings/open-numbers';
import { waysOut } from '../../connection/settings/outside-numbers';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Long distance calls to area codes that somebody has named, or none. */
export const longDistanceRestricted = guideRule({
  id: 'long-distance-restricted',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '2-2',
  statement: 'Restriction tables of a class of service permit long distance numbers in its own area codes only.',
  why: 'Otherwise a mailbox can be made to transfer calls, or to send faxes, to any long distance number.',
  judges: 'connection-settings',
  check({ path, settings: { restrictionTables } }) {
    const [first] = waysOut(restrictionTables.phoneSystems);
    return openNumbers(path, restrictionTables, [first], { 'long distance': tablesOfClasses(restrictionTables) });
  },
});
