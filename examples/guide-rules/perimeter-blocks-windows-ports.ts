import { NetworkAcl } from '@cdktf/provider-aws/lib/network-acl';
import { LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new NetworkAcl(stack, 'open', {
    vpcId: network.vpcId,
    subnetIds: network.subnets.perimeter.map(({ id }) => id),
    ingress: [{ ruleNo: 100, action: 'allow', protocol: '-1', fromPort: 0, toPort: 0, cidrBlock: '10.20.0.0/16' }],
    egress: [{ ruleNo: 100, action: 'allow', protocol: '-1', fromPort: 0, toPort: 0, cidrBlock: '10.20.0.0/16' }],
  });
};

export const good: RuleExample = (stack) => {
  // Its perimeter subnets have a network ACL that begins with these ports.
  new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
};
