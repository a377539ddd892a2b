import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Clients of another domain have no ticket for this one.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: { clientDomains: ['corp.example.com'] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Active Directory, clients, servers and OpenAM in the domain of the cluster, which is the default.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: { domain: 'lab.internal' } },
  });
};
