import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAntivirus } from './antivirus';

/** Scans of disks when nobody calls. */
export const antivirusScansInQuietHours = guideRule({
  id: 'antivirus-scans-in-quiet-hours',
  guide: SECURING_UNIFIED_CCE,
  page: '8-15',
  statement: 'Disks are scanned in hours in which agents and databases have least to do.',
  why: 'A scan takes the disk from call routing, or from the purging of a database.',
  judges: 'contact-center',
  check: (fact) =>
    judgeAntivirus(fact, ({ scanHour, quietHours: { from, to } }) =>
      scanHour >= from && scanHour < to
        ? undefined
        : `scans disks at ${scanHour}, outside the quiet hours from ${from} to ${to}`,
    ),
});
