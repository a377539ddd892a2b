import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  const [sideA, sideB] = smallContactCenter(stack, { servers: { duplexed: true } }).serversOf('router');
  // Somebody moves side B to the subnet, and so to the zone, of side A.
  sideB?.construct.server.instance.addOverride('subnet_id', sideA?.construct.server.instance.subnetIdInput);
};

export const good: RuleExample = (stack) => {
  // Each side has a zone of its own.
  smallContactCenter(stack, { servers: { duplexed: true } });
};
