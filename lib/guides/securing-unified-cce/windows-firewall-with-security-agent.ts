import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeLinkedPolicy } from './linked-policy';

/** Windows Firewall that a security agent does not turn off at every start. */
export const windowsFirewallWithSecurityAgent = guideRule({
  id: 'windows-firewall-with-security-agent',
  guide: SECURING_UNIFIED_CCE,
  page: '8-14',
  statement:
    'Beside Cisco Security Agent, Windows Firewall is enabled by a group policy, linked at the unit of the servers.',
  why:
    'The agent turns the firewall off each time that a server starts, whatever the utility has done; a policy ' +
    'turns it on again.',
  judges: 'contact-center',
  check(fact, model) {
    const { path, security } = fact;
    const { windowsFirewall, securityAgent } = security;
    if (windowsFirewall === false) return { notApplicable: 'Its servers do without Windows Firewall.' };
    const { enabledBy, groupPolicy } = windowsFirewall;
    // Without an agent either way will do; but a policy must be there to do anything.
    if (enabledBy === 'local-utility')
      return securityAgent === false
        ? { notApplicable: 'Its servers have no security agent, and the utility enables Windows Firewall.' }
        : { violations: [{ at: path, message: 'enables Windows Firewall with the utility on each server' }] };
    if (groupPolicy === undefined)
      return { violations: [{ at: path, message: 'names no group policy that enables Windows Firewall' }] };
    return judgeLinkedPolicy(fact, model, {
      name: `the policy ${groupPolicy}, which enables Windows Firewall,`,
      isIn: ({ guid }) => guid.toLowerCase() === groupPolicy.toLowerCase(),
    });
  },
});
