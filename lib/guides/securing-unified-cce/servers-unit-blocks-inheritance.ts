import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeServersUnits } from './servers-units';

/** Servers that no policy of somebody else's reaches. */
export const serversUnitBlocksInheritance = guideRule({
  id: 'servers-unit-blocks-inheritance',
  guide: SECURING_UNIFIED_CCE,
  page: '8-10',
  statement: 'Group policies of the units above are blocked at the organizational unit of the servers.',
  why: 'The software is tested with its own security policy; another on top of it can stop services or open what it closed.',
  judges: 'domain',
  check: (fact) =>
    judgeServersUnits(fact, ({ dn, inheritanceBlocked }) => ({
      violations: inheritanceBlocked ? [] : [{ at: fact.path, message: `lets policies down to ${dn.toString()}` }],
    })),
});
