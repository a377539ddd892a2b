import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAntivirus } from './antivirus';

/** Heuristics where strangers come in. */
export const antivirusHeuristicsAtEntryOnly = guideRule({
  id: 'antivirus-heuristics-at-entry-only',
  guide: SECURING_UNIFIED_CCE,
  page: '8-15',
  statement: 'Servers of the contact centre do not scan with heuristics.',
  why:
    'Heuristics cost more than they give inside: they belong at gateways, where data from networks that nobody ' +
    'trusts comes in.',
  judges: 'contact-center',
  check: (fact) => judgeAntivirus(fact, ({ heuristics }) => (heuristics ? 'scans with heuristics' : undefined)),
});
