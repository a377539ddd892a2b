import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A password is good for half a year.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { webApplication: { expiresAfterDays: 180 } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // It is good for four months.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { webApplication: { expiresAfterDays: 120 } } },
  });
};
