import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Meetings go over the network in clear.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { meetingPlace: { hostName: 'meet.lab.internal', transport: 'none' } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // SSL is the transport, unless something else is said.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { meetingPlace: { hostName: 'meet.lab.internal' } },
  });
};
