import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // What the guide itself has.
  smallContactCenter(stack, { security: { desktops: { ctiOs: { minimumTlsVersion: 'ssl3' } } } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { security: { desktops: { ctiOs: { minimumTlsVersion: '1.2' } } } });
};
