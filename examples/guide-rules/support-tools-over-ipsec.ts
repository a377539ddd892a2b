import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  // The Collaboration Server is in no domain, by which the others know each other.
  smallContactCenter(stack, { servers: { supportTools: true, collaborationServers: 1 } });
};

export const good: RuleExample = (stack) => {
  smallContactCenter(stack, { servers: { supportTools: true } });
};
