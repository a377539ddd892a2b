import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The default administrator has been given one role more.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { administration: { defaultAdministrator: { roles: ['System Administrator', 'Technician'] } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Who is to be a technician has an account for it.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      administration: {
        userTemplates: [{ alias: 'TechnicianTemplate', roles: ['Technician'] }],
        accounts: [{ alias: 'technician', template: 'TechnicianTemplate' }],
      },
    },
  });
};
