import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { phoneSystem: { integration: 'sccp', securityMode: 'encrypted' } },
    // Calls through it are in the clear, whatever Connection and the phones do.
    settings: { phoneSystem: { unencryptedDevices: ['Transcoder of the branch'] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { phoneSystem: { integration: 'sccp', securityMode: 'encrypted' } },
  });
};
