import { ContactCenterServer, LabNetwork, ManagedDomain, ServersOrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'] });
  const securityGroupIds = ['1', '2', '3', '4', '5'].map((digit) => `sg-0a1b2c3d4e5f6071${digit}`);
  // Five of your own, beside the one for members of the domain.
  new ContactCenterServer(stack, 'logger', { network, membership: domain, role: 'logger', securityGroupIds });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'] });
  new ContactCenterServer(stack, 'logger', {
    network,
    membership: domain,
    role: 'logger',
    securityGroupIds: ['sg-0a1b2c3d4e5f60711'],
  });
};
