import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A group of your own on the servers, for the answers that they get: a stateful group lets those in without it.
  const answers = new SecurityGroup(stack, 'answers', {
    vpcId: network.vpcId,
    ingress: [{ protocol: 'tcp', fromPort: 32768, toPort: 61000, cidrBlocks: ['192.168.0.0/16'] }],
  });
  new ConnectionCluster(stack, 'voicemail', { network, additionalSecurityGroupIds: [answers.id] });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // What the servers ask for comes in with the connection that they opened.
  new ConnectionCluster(stack, 'voicemail', { network });
};
