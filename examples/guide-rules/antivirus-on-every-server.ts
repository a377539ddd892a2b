import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { antivirus: false } });
};

export const good: RuleExample = (stack) => {
  // Windows Server has this one, and it is the default.
  smallContactCenter(stack, { security: { antivirus: { product: 'Microsoft Defender Antivirus' } } });
};
