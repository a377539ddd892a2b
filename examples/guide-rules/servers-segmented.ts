import { Eip } from '@cdktf/provider-aws/lib/eip';
import { ContactCenterServer, LabNetwork, ManagedDomain, ServersOrganizationalUnit } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'] });
  const { server } = new ContactCenterServer(stack, 'logger', { network, membership: domain, role: 'logger' });
  new Eip(stack, 'public', { instance: server.instance.id });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });
  new ServersOrganizationalUnit(stack, 'servers', { domain, name: 'Servers', roles: ['logger'] });
  // Reached over AWS Systems Manager, or from the networks that are connected.
  new ContactCenterServer(stack, 'logger', { network, membership: domain, role: 'logger' });
};
