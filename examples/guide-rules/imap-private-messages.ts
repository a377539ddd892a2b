import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Mail programs of staff save and forward private messages.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { imap: true },
    settings: { messageSecurity: { classesOfService: [{ name: 'Staff', imapAccess: 'bodies' }] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // They get all others.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { imap: true },
    settings: { messageSecurity: { classesOfService: [{ name: 'Staff', imapAccess: 'bodies-except-private' }] } },
  });
};
