import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { desktops: { cad: { tls: false } } } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { desktops: { cad: { tls: true } } } });
};
