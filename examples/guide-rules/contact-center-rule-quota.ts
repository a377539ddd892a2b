import { Member } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // A prefix list takes as many rules as it can have entries.
  smallContactCenter(stack, {
    servers: { distributors: 1 },
    members: {
      'internet-script-editor': [
        Member.prefixList('pl-0a1b2c3d4e5f60718', { maxEntries: 40 }),
        Member.prefixList('pl-18273645a0b1c2d3e', { maxEntries: 40 }),
      ],
    },
  });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, {
    servers: { distributors: 1 },
    members: { 'internet-script-editor': Member.prefixList('pl-0a1b2c3d4e5f60718', { maxEntries: 40 }) },
  });
};
