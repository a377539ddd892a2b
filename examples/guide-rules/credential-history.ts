import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // An expired password is changed for itself.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { webApplication: { previousCredentials: 0 } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // None of the last ten is taken again.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { webApplication: { previousCredentials: 10 } } },
  });
};
