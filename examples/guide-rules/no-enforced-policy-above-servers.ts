import { LabNetwork, OrganizationalUnit, SelfManagedDomain, ServersOrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new SelfManagedDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    sites: [{ name: 'HQ', network }],
  });
  const { dn } = new OrganizationalUnit(stack, 'lab', {
    domain,
    dn: 'OU=Lab,DC=corp,DC=example,DC=com',
    groupPolicies: [{ guid: '31b2f340-016d-11d2-945f-00c04fb984f9', enforced: true }],
  });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'], under: dn.toString() });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new SelfManagedDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    sites: [{ name: 'HQ', network }],
  });
  // The policy stops where inheritance is blocked.
  const { dn } = new OrganizationalUnit(stack, 'lab', {
    domain,
    dn: 'OU=Lab,DC=corp,DC=example,DC=com',
    groupPolicies: [{ guid: '31b2f340-016d-11d2-945f-00c04fb984f9' }],
  });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'], under: dn.toString() });
};
