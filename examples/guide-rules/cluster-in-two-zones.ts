import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // One failure of that zone takes down both servers.
  new ConnectionCluster(stack, 'voicemail', { network, subscriber: { availabilityZone: 'eu-central-1a' } });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Each server in a zone of its own, which is the default, too.
  new ConnectionCluster(stack, 'voicemail', { network, subscriber: { availabilityZone: 'eu-central-1b' } });
};
