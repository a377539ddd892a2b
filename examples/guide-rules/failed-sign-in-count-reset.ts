import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Two guesses each five minutes are never counted together.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { webApplication: { resetFailedSignInsAfterMinutes: 5 } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // They are, for half an hour.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { webApplication: { resetFailedSignInsAfterMinutes: 30 } } },
  });
};
