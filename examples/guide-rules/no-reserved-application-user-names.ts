import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The software has an account of this name for itself.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { administration: { defaultAdministrator: { name: 'CUCService' } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Any other name will do.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { administration: { defaultAdministrator: { name: 'voicemail-admin' } } },
  });
};
