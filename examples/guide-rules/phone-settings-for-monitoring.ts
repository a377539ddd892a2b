import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // The desktop hears nothing of the call.
  smallContactCenter(stack, { security: { phones: { spanToPcPort: false }, monitoring: { silentMonitoring: 'cad' } } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { phones: { spanToPcPort: true }, monitoring: { silentMonitoring: 'cad' } } });
};
