import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Outside callers leave messages to call handlers that are not secure.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { messageSecurity: { outsideCallers: { callHandlers: false } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Every message is secure unless something else is said.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { messageSecurity: { classesOfService: [{ name: 'Staff', requireSecureMessaging: 'always' }] } },
  });
};
