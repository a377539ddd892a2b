import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Users are fetched over TLS, and their passwords go over the network in clear.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ldapDirectory: 'ldaps' },
    settings: { authenticationRules: { ldapAuthentication: true }, ldap: { authenticationOverTls: false } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Both over TLS.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ldapDirectory: 'ldaps' },
    settings: { authenticationRules: { ldapAuthentication: true }, ldap: { rootCertificateFile: 'corp-root.pem' } },
  });
};
