import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The disk writes each message ten times over when it is deleted.
  new ConnectionCluster(stack, 'voicemail', { network, settings: { messageSecurity: { shreddingLevel: 10 } } });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Three times is the most that the guide advises.
  new ConnectionCluster(stack, 'voicemail', { network, settings: { messageSecurity: { shreddingLevel: 3 } } });
};
