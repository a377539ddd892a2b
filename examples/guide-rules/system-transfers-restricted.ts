import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Whoever calls can go on to any number in an area code, at the expense of the lab.
  const patterns = [{ pattern: '91408*', blocked: false }];
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { systemTransfers: { patterns } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The lobby, and the conference rooms.
  const patterns = [
    { pattern: '4000', blocked: false },
    { pattern: '45??', blocked: false },
  ];
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { systemTransfers: { patterns } } },
  });
};
