import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // PINs are good for ever.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { expiresAfterDays: 'never' } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // They are good for three months.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { expiresAfterDays: 90 } } },
  });
};
