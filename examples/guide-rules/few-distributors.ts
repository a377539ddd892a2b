import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, { servers: { duplexed: true, distributors: 3 } });
};

export const good: RuleExample = (stack) => {
  // A primary, a secondary, and a workstation without a database for whoever else administers.
  smallContactCenter(stack, { servers: { duplexed: true, distributors: 2, clientWorkstations: 1 } });
};
