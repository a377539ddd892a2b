import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // At noon, when agents are busiest.
  smallContactCenter(stack, { security: { antivirus: { scanHour: 12, quietHours: { from: 1, to: 5 } } } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { antivirus: { scanHour: 2, quietHours: { from: 1, to: 5 } } } });
};
