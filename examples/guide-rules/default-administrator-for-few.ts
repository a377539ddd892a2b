import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Three people know the password of the one account that may do everything.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { administration: { defaultAdministrator: { persons: ['Ada', 'Ben', 'Cleo'] } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // One person does, and the others have accounts with lesser roles.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      administration: {
        defaultAdministrator: { persons: ['Ada'] },
        accounts: [
          { alias: 'ben', template: 'UserAdministratorTemplate' },
          { alias: 'cleo', template: 'HelpDeskTemplate' },
        ],
      },
    },
  });
};
