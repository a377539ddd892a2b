import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // Nobody has asked the vendor whether it records encrypted calls.
  smallContactCenter(stack, {
    security: { phones: { mediaEncryption: true }, monitoring: { recording: { product: 'Recorder' } } },
  });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, {
    security: {
      phones: { mediaEncryption: true },
      monitoring: { recording: { product: 'Recorder', srtpSupported: true } },
    },
  });
};
