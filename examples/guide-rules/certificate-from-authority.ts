import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Nobody can tell such a certificate from that of a machine in the middle.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { certificates: { issuedBy: 'self-signed' } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // An authority vouches for the servers.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { certificates: { issuedBy: 'external-authority' } },
  });
};
