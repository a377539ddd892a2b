import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // What is written in it is not secure, though every class of service says that it must be.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { messageSecurity: { clients: ['viewmail-for-notes'] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Version 8.5 keeps to the class of service.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { messageSecurity: { clients: ['viewmail-for-outlook-8.5'] } },
  });
};
