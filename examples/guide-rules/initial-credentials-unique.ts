import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // All users keep the PIN and the password of the template.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { initialCredentials: { from: 'template' } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // An administrator sets others for each user.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { initialCredentials: { from: 'administrator' } } },
  });
};
