import { ContactCenterServer, LabNetwork, ManagedDomain, ServersOrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ContactCenterServer(stack, 'logger', { network, membership: 'workgroup', role: 'logger' });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'] });
  new ContactCenterServer(stack, 'logger', { network, membership: domain, role: 'logger' });
};
