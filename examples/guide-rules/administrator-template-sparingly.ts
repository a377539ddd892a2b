import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Whoever administers anything may do everything.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      administration: {
        accounts: ['ada', 'ben', 'cleo'].map((alias) => ({ alias, template: 'AdministratorTemplate' })),
      },
    },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // One may do everything, the others what their tasks take.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      administration: {
        accounts: [
          { alias: 'ada', template: 'AdministratorTemplate' },
          { alias: 'ben', template: 'UserAdministratorTemplate' },
          { alias: 'cleo', template: 'HelpDeskTemplate' },
        ],
      },
    },
  });
};
