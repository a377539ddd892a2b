import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Whoever has time tries all PINs that there are.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { failedSignIns: 'unlimited' } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Three sign-ins fail, and the account is locked.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { failedSignIns: 3 } } },
  });
};
