import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { ContactCenterServer, LabNetwork, ManagedDomain, ServersOrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'] });
  const tool = new SecurityGroup(stack, 'tool', {
    vpcId: network.vpcId,
    ingress: [{ protocol: 'tcp', fromPort: 8443, toPort: 8443, cidrBlocks: ['0.0.0.0/0'] }],
  });
  new ContactCenterServer(stack, 'logger', {
    network,
    membership: domain,
    role: 'logger',
    securityGroupIds: [tool.id],
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'] });
  const tool = new SecurityGroup(stack, 'tool', {
    vpcId: network.vpcId,
    ingress: [{ protocol: 'tcp', fromPort: 8443, toPort: 8443, cidrBlocks: ['192.168.40.0/28'] }],
  });
  new ContactCenterServer(stack, 'logger', {
    network,
    membership: domain,
    role: 'logger',
    securityGroupIds: [tool.id],
  });
};
