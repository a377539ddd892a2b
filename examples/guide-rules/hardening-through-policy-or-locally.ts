import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // No policy with the template is linked at the unit of the servers.
  smallContactCenter(stack, { security: { hardening: { through: 'group-policy' } } });
};

export const good: RuleExample = (stack) => {
  // On each server by itself, which takes no policy.
  smallContactCenter(stack, { security: { hardening: { through: 'local' } } });
};
