import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A table that blocks less than its class of service may call.
  const transfers = { patterns: [{ pattern: '91*', blocked: false }] };
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { classesOfService: [{ name: 'Sales', areaCodes: ['408', '650'], transfers }] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The table is made of the area codes.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { classesOfService: [{ name: 'Sales', areaCodes: ['408', '650'] }] } },
  });
};
