import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Layers that the guide would rather not see left out. */
export const securityLayersInPlace = guideRule({
  id: 'security-layers-in-place',
  guide: SECURING_UNIFIED_CCE,
  page: '8-2',
  statement: 'The servers are hardened, and have Windows Firewall.',
  why:
    'One layer is not enough: each holds where another fails. The agent against intrusion is not among them, for ' +
    'it cannot be had any more.',
  judges: 'contact-center',
  advice: true,
  check: ({ path, security: { windowsFirewall, hardening } }) => ({
    violations: [
      ...(hardening === false ? ['does without the hardening template'] : []),
      ...(windowsFirewall === false ? ['does without Windows Firewall'] : []),
    ].map((message) => ({ at: path, message })),
  }),
});
