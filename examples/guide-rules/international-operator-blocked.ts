import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The lobby, and all that begins with 9 and a zero.
  const patterns = [
    { pattern: '4000', blocked: false },
    { pattern: '900*', blocked: false },
  ];
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { systemTransfers: { patterns } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const patterns = [{ pattern: '4000', blocked: false }];
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { systemTransfers: { patterns } } },
  });
};
