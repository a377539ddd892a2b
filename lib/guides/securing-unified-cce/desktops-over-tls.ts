import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeDesktops } from './desktops';

/** Desktops that nobody listens in on. */
export const desktopsOverTls = guideRule({
  id: 'desktops-over-tls',
  guide: SECURING_UNIFIED_CCE,
  page: '8-19',
  statement: 'CTI OS desktops and Cisco Agent Desktop connect to their servers over TLS.',
  why: 'The names and passwords of agents, and what they know of callers, are in the clear otherwise.',
  judges: 'contact-center',
  check: (fact) => judgeDesktops(fact, (name, { tls }) => (tls ? undefined : `has ${name} without encryption`)),
});
