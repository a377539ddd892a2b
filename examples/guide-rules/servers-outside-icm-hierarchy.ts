import { IcmOrganizationalUnits, LabNetwork, ManagedDomain, ServersOrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  const icm = new IcmOrganizationalUnits(stack, 'icm', { domain, facilities: [{ name: 'HeadOffice' }] });
  new ServersOrganizationalUnit(stack, 'servers', {
    domain,
    name: 'Servers',
    roles: ['logger'],
    under: icm.root.toString(),
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new IcmOrganizationalUnits(stack, 'icm', { domain, facilities: [{ name: 'HeadOffice' }] });
  // Beside Cisco_ICM.
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'] });
};
