import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The library has four groups, and an interface has room for five.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    additionalSecurityGroupIds: ['sg-0a1b2c3d4e5f60718', 'sg-18273645a0b1c2d3e'],
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ConnectionCluster(stack, 'voicemail', { network, additionalSecurityGroupIds: ['sg-0a1b2c3d4e5f60718'] });
};
