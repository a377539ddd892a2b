import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Whoever calls and lets the lab pay is answered by a greeting.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { refuseCollectCalls: false } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A step of the runbook has the provider restrict them, as by default.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { restrictionTables: { refuseCollectCalls: true } },
  });
};
