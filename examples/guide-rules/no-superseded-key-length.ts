import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // What the guide recommends, and what is broken within hours today.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { digitalNetworking: true },
    settings: { digitalNetworking: { ciscoUnityGateway: { hostName: 'unity.lab.internal', keyLength: 512 } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // 2048 bits, the default, or more.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { digitalNetworking: true },
    settings: { digitalNetworking: { ciscoUnityGateway: { hostName: 'unity.lab.internal', keyLength: 4096 } } },
  });
};
