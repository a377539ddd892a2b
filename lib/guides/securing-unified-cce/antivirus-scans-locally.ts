import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAntivirus } from './antivirus';

/** Each server scans its own files. */
export const antivirusScansLocally = guideRule({
  id: 'antivirus-scans-locally',
  guide: SECURING_UNIFIED_CCE,
  page: '8-15',
  statement: 'Files on other machines are not scanned.',
  why: 'Each machine has antivirus software of its own; to scan them again over the network loads both, and the network.',
  judges: 'contact-center',
  check: (fact) =>
    judgeAntivirus(fact, ({ scanNetworkFiles }) => (scanNetworkFiles ? 'scans files on other machines' : undefined)),
});
