import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // What the system in Lyon does with them, nobody here knows.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { vpim: true },
    settings: { messageSecurity: { secureDelivery: { vpimLocations: ['Lyon'] } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Lyon is sent ordinary messages.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { vpim: true },
    settings: { messageSecurity: { secureDelivery: { vpimLocations: [] } } },
  });
};
