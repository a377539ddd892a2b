import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The branch takes a PIN that somebody changed because another knew it.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { srsv: true },
    settings: {
      srsv: { branches: [{ name: 'Bonn', hostName: 'bonn.lab.internal', provisionAfterPinChange: false }] },
    },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The runbook provisions the branch whenever a PIN has changed.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { srsv: true },
    settings: {
      srsv: { branches: [{ name: 'Bonn', hostName: 'bonn.lab.internal' }] },
    },
  });
};
