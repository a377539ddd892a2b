import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // A product that the software is not tested with.
  smallContactCenter(stack, { security: { otherIntrusionPrevention: 'Blocker' } });
};

export const good: RuleExample = (stack) => {
  // Neither the agent, which cannot be had any more, nor anything in its place.
  smallContactCenter(stack, { security: { securityAgent: false } });
};
