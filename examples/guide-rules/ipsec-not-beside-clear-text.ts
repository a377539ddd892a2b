import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // As while servers change over, and not for longer.
  smallContactCenter(stack, { ipsec: { traffic: 'both' } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { ipsec: { traffic: 'encrypted' } });
};
