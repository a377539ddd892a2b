import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // What was recommended when the guide was written.
  smallContactCenter(stack, { ipsec: { algorithms: 'period' } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { ipsec: { algorithms: 'modern' } });
};
