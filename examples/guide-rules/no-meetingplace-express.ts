import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Connection 9.x has no support for it.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { meetingPlace: { hostName: 'meet.lab.internal', edition: 'express' } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // MeetingPlace itself.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { meetingPlace: { hostName: 'meet.lab.internal', edition: 'meetingplace' } },
  });
};
