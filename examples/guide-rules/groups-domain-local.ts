import { IcmOrganizationalUnits, LabNetwork, ManagedDomain } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  const { root } = new IcmOrganizationalUnits(stack, 'icm', { domain, facilities: [{ name: 'HeadOffice' }] });
  // A group of your own, for members of other domains of the forest.
  domain.addObjects(stack, {
    units: [],
    groups: [
      {
        dn: root.child('CN', 'Forest_Config'),
        scope: 'universal',
        grants: 'Config',
        description: 'Whoever configures the software',
        members: [],
      },
    ],
    accounts: [],
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  // Its groups are as the software makes them.
  new IcmOrganizationalUnits(stack, 'icm', { domain, facilities: [{ name: 'HeadOffice' }] });
};
