import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A group of your own on the servers, which lets a monitor read the platform's database.
  const monitor = new SecurityGroup(stack, 'monitor', {
    vpcId: network.vpcId,
    ingress: [{ protocol: 'tcp', fromPort: 1500, toPort: 1501, cidrBlocks: ['192.168.40.0/28'] }],
  });
  new ConnectionCluster(stack, 'voicemail', { network, additionalSecurityGroupIds: [monitor.id] });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Two servers: the ports of the database are open between them already, and to nobody else.
  new ConnectionCluster(stack, 'voicemail', { network });
};
