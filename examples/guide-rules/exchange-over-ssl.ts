import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Whoever is in the middle reads every mailbox.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { exchangeCalendar: true },
    settings: { exchange: { validateCertificates: false } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Over TLS, with certificates that are validated, as whenever a feature uses Exchange.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { exchangeCalendar: true },
    settings: { exchange: { rootCertificateFile: 'corp-root.pem' } },
  });
};
