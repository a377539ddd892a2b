import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Users are asked to change what they were given, and need not.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { initialCredentials: { from: 'user', mustChangeAtNextSignIn: false } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // They have to when they sign in.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { authenticationRules: { initialCredentials: { from: 'user', mustChangeAtNextSignIn: true } } },
  });
};
