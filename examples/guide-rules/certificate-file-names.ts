import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // As Microsoft Certificate Services export it: no server takes it.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { certificates: { rootFile: 'lab root.cer' } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Converted to PEM, and named so.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { certificates: { rootFile: 'lab-root.pem' } },
  });
};
