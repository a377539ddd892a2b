import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // Once a week.
  smallContactCenter(stack, { security: { antivirus: { definitionsEveryHours: 168 } } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { antivirus: { definitionsEveryHours: 4 } } });
};
