import { IcmOrganizationalUnits, LabNetwork, OrganizationalUnit, SelfManagedDomain } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new SelfManagedDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    sites: [{ name: 'HQ', network }],
  });
  new IcmOrganizationalUnits(stack, 'icm', { domain, facilities: [{ name: 'HeadOffice' }] });
  const { dn } = new OrganizationalUnit(stack, 'branch', { domain, dn: 'OU=Branch,DC=corp,DC=example,DC=com' });
  // The software would find either of the two.
  new OrganizationalUnit(stack, 'second', { domain, dn: `OU=Cisco_ICM,${dn.toString()}` });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new SelfManagedDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    sites: [{ name: 'HQ', network }],
  });
  new IcmOrganizationalUnits(stack, 'icm', { domain, facilities: [{ name: 'HeadOffice' }, { name: 'Branch' }] });
};
