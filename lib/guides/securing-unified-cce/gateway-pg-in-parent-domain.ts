import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Nodes of the parent among the parent's own. */
export const gatewayPgInParentDomain = guideRule({
  id: 'gateway-pg-in-parent-domain',
  guide: SECURING_UNIFIED_CCE,
  page: '8-9',
  statement: 'A gateway PG at the site of a child system is a member of the parent’s domain.',
  why: 'It is a node of the parent, administered from there, though it stands in somebody else’s building.',
  judges: 'parent-and-child',
  check: ({ parent, gatewayPeripheralGateways }) => ({
    violations: gatewayPeripheralGateways.flatMap(({ path, membership }) =>
      membership.kind === 'domain' && membership.domain !== parent
        ? [{ at: path, message: `is a member of ${membership.domain}` }]
        : [],
    ),
  }),
});
