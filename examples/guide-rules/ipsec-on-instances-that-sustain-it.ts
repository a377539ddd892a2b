import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // The smallest instances have processors that run on credits.
  smallContactCenter(stack, { size: 'small' });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { instanceTypes: { router: 'm6i.large', logger: 'm6i.large' } });
};
