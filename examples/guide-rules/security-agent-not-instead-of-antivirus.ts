import { GuideExceptions } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  const firewallPolicy = '31b2f340-016d-11d2-945f-00c04fb984f9';
  const center = smallContactCenter(stack, {
    firewallPolicy,
    security: { antivirus: false, securityAgent: {}, windowsFirewall: { groupPolicy: firewallPolicy } },
  });
  // That there is no antivirus software is against a rule of its own. To accept that is not to accept this.
  GuideExceptions.of(center).add({
    rule: 'antivirus-on-every-server',
    reason: 'The agent looks after the servers',
    owner: 'lab team',
    expires: '2099-12-31',
  });
};

export const good: RuleExample = (stack) => {
  const firewallPolicy = '31b2f340-016d-11d2-945f-00c04fb984f9';
  smallContactCenter(stack, {
    firewallPolicy,
    security: { antivirus: {}, securityAgent: {}, windowsFirewall: { groupPolicy: firewallPolicy } },
  });
};
