import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Who arrives at the subscriber is asked for a password.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: { enabledOn: ['publisher'] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // On both, which is the default.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: { enabledOn: ['publisher', 'subscriber'] } },
  });
};
