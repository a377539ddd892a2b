import { ContactCenterServer, LabNetwork, ManagedDomain, ServersOrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['historical-data-server'] });
  new ContactCenterServer(stack, 'historical-data-server', {
    network,
    membership: domain,
    role: 'historical-data-server',
    coResidentRoles: ['logger'],
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['historical-data-server'] });
  // The software has one beside every database of historical data.
  new ContactCenterServer(stack, 'historical-data-server', {
    network,
    membership: domain,
    role: 'historical-data-server',
    coResidentRoles: ['distributor'],
  });
};
