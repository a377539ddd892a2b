import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Mail programs keep the messages of staff that are not secure, and no shredding reaches them.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { imap: true },
    settings: {
      messageSecurity: { shreddingLevel: 3, classesOfService: [{ name: 'Staff', requireSecureMessaging: 'private' }] },
    },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Secure messages have no copies anywhere else.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { imap: true },
    settings: {
      messageSecurity: { shreddingLevel: 3, classesOfService: [{ name: 'Staff', requireSecureMessaging: 'always' }] },
    },
  });
};
