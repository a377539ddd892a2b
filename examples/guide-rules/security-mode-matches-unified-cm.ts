import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: {
      phoneSystem: { integration: 'sccp', ports: [{ name: 'PhoneSystem-1-001', securityMode: 'encrypted' }] },
    },
    // The other end was left as it was.
    settings: { phoneSystem: { unifiedCmSecurityModes: { 'PhoneSystem-1-001': 'non-secure' } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: {
      phoneSystem: { integration: 'sccp', ports: [{ name: 'PhoneSystem-1-001', securityMode: 'encrypted' }] },
    },
    settings: { phoneSystem: { unifiedCmSecurityModes: { 'PhoneSystem-1-001': 'encrypted' } } },
  });
};
