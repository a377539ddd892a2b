import { LabNetwork, OrganizationalUnit, SelfManagedDomain, ServersOrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new SelfManagedDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    sites: [{ name: 'HQ', network }],
  });
  const hardeningPolicy = '31b2f340-016d-11d2-945f-00c04fb984f9';
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'], hardeningPolicy });
  new OrganizationalUnit(stack, 'desktops', {
    domain,
    dn: 'OU=Desktops,DC=corp,DC=example,DC=com',
    groupPolicies: [{ guid: hardeningPolicy }],
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new SelfManagedDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    sites: [{ name: 'HQ', network }],
  });
  const hardeningPolicy = '31b2f340-016d-11d2-945f-00c04fb984f9';
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'], hardeningPolicy });
};
