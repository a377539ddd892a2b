import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // A whole drive, on which a virus would be left alone.
  smallContactCenter(stack, { security: { antivirus: { exclusions: ['C:\\'] } } });
};

export const good: RuleExample = (stack) => {
  // The folder of the software, and the files of its databases.
  smallContactCenter(stack, { security: { antivirus: { exclusions: ['C:\\icm', 'D:\\icm', '*.mdf', '*.ldf'] } } });
};
