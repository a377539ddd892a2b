import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The names in the tickets are of users whom the cluster does not know.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true },
    settings: { singleSignOn: {} },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Users come from the directory that makes the tickets.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: {} },
  });
};
