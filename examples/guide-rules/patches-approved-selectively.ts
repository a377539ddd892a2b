import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { patching: { approval: 'automatic' } } });
};

export const good: RuleExample = (stack) => {
  // Time to try updates elsewhere, and one that was found not to work.
  smallContactCenter(stack, { security: { patching: { approveAfterDays: 14, rejectedPatches: ['KB5031364'] } } });
};
