import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // With two passwords, the servers do not believe each other, and replicate nothing.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      securityPassword: {
        secretArn: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:publisher-aBcDeF',
        subscriberSecretArn: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:subscriber-gHiJkL',
      },
    },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // One secret has the password of both.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      securityPassword: { secretArn: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:voicemail-aBcDeF' },
    },
  });
};
