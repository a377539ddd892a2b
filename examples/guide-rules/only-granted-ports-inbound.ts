import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { ConnectionSecurityGroups, LabNetwork, Member } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  const groups = new ConnectionSecurityGroups(stack, 'voicemail', { network });
  // IMAP is off, so no row lets its port be open.
  new VpcSecurityGroupIngressRule(stack, 'imap', {
    securityGroupId: groups.securityGroupId('clients'),
    ipProtocol: 'tcp',
    fromPort: 993,
    toPort: 993,
    cidrIpv4: '192.168.30.0/24',
  });
};

export const good: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  // The feature opens the ports of its row, to the clients that are named.
  new ConnectionSecurityGroups(stack, 'voicemail', {
    network,
    features: { imap: true },
    members: { 'client-workstation': Member.cidr('192.168.30.0/24') },
  });
};
