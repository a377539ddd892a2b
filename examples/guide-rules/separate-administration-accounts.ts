import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Ada administers with the account in which she hears her messages.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      administration: {
        accounts: [
          { alias: 'ada', template: 'VoiceMailUserTemplate', roles: ['Greeting Administrator'], administers: true },
        ],
      },
    },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Ada has one account for each.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      administration: {
        accounts: [
          { alias: 'ada', template: 'VoiceMailUserTemplate' },
          { alias: 'ada-admin', template: 'UserAdministratorTemplate' },
        ],
      },
    },
  });
};
