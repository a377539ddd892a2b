import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ConnectionCluster(stack, 'voicemail', {
    network,
    // Authenticated signaling can be read, and with it the keys of calls.
    features: { phoneSystem: { integration: 'sccp', securityMode: 'authenticated' } },
    settings: { phoneSystem: { mediaEncryption: true } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { phoneSystem: { integration: 'sccp', securityMode: 'encrypted' } },
    settings: { phoneSystem: { mediaEncryption: true } },
  });
};
