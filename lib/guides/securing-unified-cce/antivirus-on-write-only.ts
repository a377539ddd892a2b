import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAntivirus } from './antivirus';

/** Files are scanned when they arrive. */
export const antivirusOnWriteOnly = guideRule({
  id: 'antivirus-on-write-only',
  guide: SECURING_UNIFIED_CCE,
  page: '8-15',
  statement: 'Scanning in real time is limited to files that are written.',
  why: 'What is read was scanned when it was written; to scan it again takes from calls what they need.',
  judges: 'contact-center',
  check: (fact) =>
    judgeAntivirus(fact, ({ realTime }) =>
      realTime === 'incoming-and-outgoing' ? 'scans files each time that they are read' : undefined,
    ),
});
