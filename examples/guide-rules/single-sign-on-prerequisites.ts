import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A directory without Kerberos makes no tickets.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: { activeDirectory: 'ldap-server' } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A Windows domain, DNS in the private zone, and a source of time.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: { activeDirectory: 'windows-domain' } },
  });
};
