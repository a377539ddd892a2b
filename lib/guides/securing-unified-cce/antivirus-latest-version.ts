import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAntivirus } from './antivirus';

/** A version that scans fast. */
export const antivirusLatestVersion = guideRule({
  id: 'antivirus-latest-version',
  guide: SECURING_UNIFIED_CCE,
  page: '8-15',
  statement: 'The antivirus product has the latest version that is supported.',
  why: 'Newer versions scan faster, and leave the server more to work with.',
  judges: 'contact-center',
  advice: true,
  check: (fact) =>
    judgeAntivirus(fact, ({ product, latestVersion }) =>
      latestVersion ? undefined : `runs an old version of ${product}`,
    ),
});
