import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // A group of your own on the servers, for a tool that talks to Tomcat on its shutdown port.
  const tool = new SecurityGroup(stack, 'tool', {
    vpcId: network.vpcId,
    ingress: [{ protocol: 'tcp', fromPort: 8005, toPort: 8005, cidrBlocks: ['192.168.40.0/28'] }],
  });
  new ConnectionCluster(stack, 'voicemail', { network, additionalSecurityGroupIds: [tool.id] });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const tool = new SecurityGroup(stack, 'tool', {
    vpcId: network.vpcId,
    ingress: [{ protocol: 'tcp', fromPort: 8443, toPort: 8443, cidrBlocks: ['192.168.40.0/28'] }],
  });
  new ConnectionCluster(stack, 'voicemail', { network, additionalSecurityGroupIds: [tool.id] });
};
