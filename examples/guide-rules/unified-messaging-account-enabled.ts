import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Somebody has disabled the account in Active Directory.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { unifiedMessagingAccounts: { accounts: [{ name: 'EXAMPLE\\unity', enabled: false }] } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // An account is enabled unless something else is said.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: { unifiedMessagingAccounts: { accounts: [{ name: 'EXAMPLE\\unity' }] } },
  });
};
