import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { securityAgent: {}, windowsFirewall: { enabledBy: 'local-utility' } } });
};

export const good: RuleExample = (stack) => {
  // The policy is linked at the unit of the servers.
  const firewallPolicy = '31b2f340-016d-11d2-945f-00c04fb984f9';
  smallContactCenter(stack, {
    firewallPolicy,
    security: { securityAgent: {}, windowsFirewall: { enabledBy: 'group-policy', groupPolicy: firewallPolicy } },
  });
};
