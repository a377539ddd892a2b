import { IcmOrganizationalUnits, LabNetwork, ManagedDomain, OrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  const facilities = [{ name: 'HeadOffice', systemContactCenter: true }];
  const icm = new IcmOrganizationalUnits(stack, 'icm', { domain, facilities });
  // A second instance beside ipcc.
  new OrganizationalUnit(stack, 'second', { domain, dn: `OU=cc1,OU=HeadOffice,${icm.root.toString()}` });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  // Its one instance is ipcc, whatever is done.
  const facilities = [{ name: 'HeadOffice', systemContactCenter: true }];
  new IcmOrganizationalUnits(stack, 'icm', { domain, facilities });
};
