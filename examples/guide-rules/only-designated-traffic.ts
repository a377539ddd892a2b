import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { Member } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  const [router] = smallContactCenter(stack).serversOf('router');
  const [securityGroupId = ''] = router?.visible.securityGroupIds ?? [];
  // A rule that no row of a port table has, in a group of the router.
  new VpcSecurityGroupIngressRule(stack, 'ssh', {
    securityGroupId,
    ipProtocol: 'tcp',
    fromPort: 22,
    toPort: 22,
    cidrIpv4: '192.168.40.0/28',
  });
};

export const good: RuleExample = (stack) => {
  // The roles of whoever connects bring the rules that their rows have.
  smallContactCenter(stack, {
    servers: { distributors: 1 },
    members: { 'internet-script-editor': Member.cidr('192.168.31.0/24') },
  });
};
