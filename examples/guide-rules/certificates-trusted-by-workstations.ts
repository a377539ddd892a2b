import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // People are warned each day, and learn to click the warning away.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { certificates: { trustedByWorkstations: false } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The runbook has the stores of workstations in a step.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { certificates: { trustedByWorkstations: true } },
  });
};
