import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A locked account waits for an administrator, and nobody says that one is there.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { lockout: 'until-unlocked' } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // One is.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { phonePin: { lockout: 'until-unlocked' }, administratorAtHand: true } },
  });
};
