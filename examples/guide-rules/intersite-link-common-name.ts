import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The link uses one name of the gateway, its certificate another.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { digitalNetworking: true },
    settings: { digitalNetworking: { ciscoUnityGateway: { hostName: 'unity.lab.internal', commonName: 'UNITY' } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The common name is the name in the link, unless something else is said.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { digitalNetworking: true },
    settings: { digitalNetworking: { ciscoUnityGateway: { hostName: 'unity.lab.internal' } } },
  });
};
