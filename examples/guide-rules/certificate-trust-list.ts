import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { phoneSystem: { integration: 'sip', sipPorts: [5061], securityMode: 'encrypted' } },
    settings: { phoneSystem: { certificateTrustList: false } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The runbook has a step that makes the list.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { phoneSystem: { integration: 'sip', sipPorts: [5061], securityMode: 'encrypted' } },
  });
};
