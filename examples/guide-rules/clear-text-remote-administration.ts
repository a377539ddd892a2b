import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { remoteAdministration: { vnc: true } } });
};

export const good: RuleExample = (stack) => {
  // AWS Systems Manager is what is left, and it encrypts.
  smallContactCenter(stack, { security: { remoteAdministration: { vnc: false } } });
};
