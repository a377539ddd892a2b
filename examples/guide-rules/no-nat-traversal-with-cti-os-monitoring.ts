import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, {
    ipsec: { natTraversal: true },
    security: { monitoring: { silentMonitoring: 'cti-os' } },
  });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, {
    ipsec: { natTraversal: false },
    security: { monitoring: { silentMonitoring: 'cti-os' } },
  });
};
