import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // As a new server has it.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { messageSecurity: { relay: { privateMessages: true } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Ordinary messages may be relayed all the same.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { smtp: true },
    settings: { messageSecurity: { relay: { inUse: true, privateMessages: false } } },
  });
};
