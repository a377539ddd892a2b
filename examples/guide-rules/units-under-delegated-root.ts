import { LabNetwork, ManagedDomain, OrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  // A customer may add nothing here.
  new OrganizationalUnit(stack, 'lab', { domain, dn: 'OU=Lab,DC=corp,DC=example,DC=com' });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  // The unit that AWS has made for its customer.
  new OrganizationalUnit(stack, 'lab', { domain, dn: 'OU=Lab,OU=CORP,DC=corp,DC=example,DC=com' });
};
