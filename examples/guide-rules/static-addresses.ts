import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The servers ask a DHCP server for their addresses.
  new ConnectionCluster(stack, 'voicemail', { network, features: { dhcp: true } });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Each server has an address of its own in its subnet, chosen here or by the library.
  new ConnectionCluster(stack, 'voicemail', { network, publisher: { privateAddress: '10.20.64.20' } });
};
