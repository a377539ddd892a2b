import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Turned round: who has not signed in is let in.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: { policy: { exclusive: true } } },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Authenticated users, for as long as the guide says.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    features: { ntpSource: true, ldapDirectory: 'ldaps' },
    settings: { singleSignOn: { policy: { subjectName: 'VoicemailUsers' } } },
  });
};
