import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A PIN may be 123456, or the extension.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { refuseTrivial: false } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Trivial ones are refused unless something else is said.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { minimumLength: 8 } } },
  });
};
