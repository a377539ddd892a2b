import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A PIN may have four digits.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { minimumLength: 4 } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // It has seven or more.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { minimumLength: 7 } } },
  });
};
