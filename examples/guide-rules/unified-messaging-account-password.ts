import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // The account that reads all mail has a password of eight characters.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { unifiedMessagingAccounts: { accounts: [{ name: 'EXAMPLE\\unity', passwordPolicy: { length: 8 } }] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Unless something else is said, it has 24, of all four kinds. The secret has the password, and no program sees it.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      unifiedMessagingAccounts: {
        accounts: [
          {
            name: 'EXAMPLE\\unity',
            passwordSecretArn: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:unity',
          },
        ],
      },
    },
  });
};
