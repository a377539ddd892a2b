import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Mail programs behind the relay take them for ordinary messages.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { messageSecurity: { relay: { secureMessages: true } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Who relays messages gets no secure ones, and their senders are told.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { smtp: true },
    settings: { messageSecurity: { relay: { inUse: true, secureMessages: false } } },
  });
};
