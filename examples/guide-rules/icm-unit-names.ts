import { IcmOrganizationalUnits, LabNetwork, ManagedDomain, OrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  const icm = new IcmOrganizationalUnits(stack, 'icm', { domain, facilities: [{ name: 'HeadOffice' }] });
  // The name of an instance has five letters and digits at most.
  new OrganizationalUnit(stack, 'instance', { domain, dn: `OU=contactcenter,OU=HeadOffice,${icm.root.toString()}` });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new IcmOrganizationalUnits(stack, 'icm', {
    domain,
    facilities: [{ name: 'HeadOffice', instances: [{ name: 'cc1' }] }],
  });
};
