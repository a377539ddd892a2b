import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, { ipsec: false });
};

export const good: RuleExample = (stack) => {
  // On every path on which it is supported, which is the default, too.
  smallContactCenter(stack, { ipsec: { authentication: 'kerberos' } });
};
