import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAntivirus } from './antivirus';

/** Definitions as fresh as the day. */
export const antivirusDailyDefinitions = guideRule({
  id: 'antivirus-daily-definitions',
  guide: SECURING_UNIFIED_CCE,
  page: '8-2',
  statement: 'Virus definitions are updated every day.',
  why: 'A virus that came out since the last update is unknown to the software.',
  judges: 'contact-center',
  check: (fact) =>
    judgeAntivirus(fact, ({ definitionsEveryHours }) =>
      definitionsEveryHours > 24 ? `updates virus definitions every ${definitionsEveryHours} hours` : undefined,
    ),
});
