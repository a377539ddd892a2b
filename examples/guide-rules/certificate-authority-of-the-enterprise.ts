import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { desktops: { ctiOs: { certificateAuthority: 'self-signed' } } } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { desktops: { ctiOs: { certificateAuthority: 'enterprise' } } } });
};
