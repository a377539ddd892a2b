import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Calls to one country, by people of whom nobody has said that they need it.
  const transfers = { patterns: [{ pattern: '901149*', blocked: false }] };
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { classesOfService: [{ name: 'Export', transfers }] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const transfers = { patterns: [{ pattern: '901149*', blocked: false }] };
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { classesOfService: [{ name: 'Export', international: true, transfers }] } },
  });
};
