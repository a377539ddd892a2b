import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { ConnectionSecurityGroups, LabNetwork, Member } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  const groups = new ConnectionSecurityGroups(stack, 'voicemail', { network });
  // SMTP is off, so a server has no business with a mail server.
  new VpcSecurityGroupEgressRule(stack, 'mail', {
    securityGroupId: groups.securityGroupId('clients'),
    ipProtocol: 'tcp',
    fromPort: 25,
    toPort: 25,
    cidrIpv4: '192.168.60.25/32',
  });
};

export const good: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  // The feature opens the way to the smart host that is named.
  new ConnectionSecurityGroups(stack, 'voicemail', {
    network,
    features: { smtp: true },
    members: { 'smtp-server': Member.cidr('192.168.60.25/32') },
  });
};
