import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Every user with a mailbox can reset the PIN of every other.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      administration: { userTemplates: [{ alias: 'VoiceMailUserTemplate', roles: ['Help Desk Administrator'] }] },
    },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A user with a mailbox may record greetings of call handlers by phone, and administers nothing.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      administration: {
        accounts: [{ alias: 'ada', template: 'VoiceMailUserTemplate', roles: ['Greeting Administrator'] }],
      },
    },
  });
};
