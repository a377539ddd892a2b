import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // It is not on the list of the release of the software.
  smallContactCenter(stack, { security: { antivirus: { product: 'Scanner 3000', supported: false } } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { antivirus: { product: 'Scanner 2000', supported: true } } });
};
