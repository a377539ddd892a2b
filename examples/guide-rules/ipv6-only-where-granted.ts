import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { ConnectionSecurityGroups, LabNetwork, Member } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  const groups = new ConnectionSecurityGroups(stack, 'voicemail', { network });
  // SSH works over IPv4 alone, and Dual mode is off.
  new VpcSecurityGroupIngressRule(stack, 'ssh-over-ipv6', {
    securityGroupId: groups.securityGroupId('operations'),
    ipProtocol: 'tcp',
    fromPort: 22,
    toPort: 22,
    cidrIpv6: '2001:db8:40::/64',
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    connectedNetworks: ['2001:db8:30::/64'],
    dualStack: true,
  });
  // In Dual mode, IPv6 addresses get the web pages and nothing else.
  new ConnectionSecurityGroups(stack, 'voicemail', {
    network,
    features: { dualStack: true },
    members: { 'client-workstation': Member.cidr('2001:db8:30::/64') },
  });
};
