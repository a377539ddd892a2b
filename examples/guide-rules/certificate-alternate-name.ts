import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Users who reach the subscriber by the name of the cluster are warned of another name.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { certificates: { subscriberAlternateName: 'voicemail-2.lab.internal' } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // One name for both, that of the A record, which is the default, too.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { certificates: { alternateName: 'voicemail.lab.internal' } },
  });
};
