import {
  ContactCenterServer,
  LabNetwork,
  ManagedDomain,
  ParentAndChild,
  ServersOrganizationalUnit,
} from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const parent = new ManagedDomain(stack, 'parent', { network, domainName: 'corp.example.com' });
  const child = new ManagedDomain(stack, 'child', { network, domainName: 'partner.example.net' });
  const role = 'gateway-peripheral-gateway';
  new ServersOrganizationalUnit(stack, 'servers', { domain: child, name: 'Servers', roles: [role] });
  const gateway = new ContactCenterServer(stack, 'gateway', { network, membership: child, role });
  new ParentAndChild(stack, 'both', { parent, child, gatewayPeripheralGateways: [gateway] });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  const parent = new ManagedDomain(stack, 'parent', { network, domainName: 'corp.example.com' });
  const child = new ManagedDomain(stack, 'child', { network, domainName: 'partner.example.net' });
  const role = 'gateway-peripheral-gateway';
  new ServersOrganizationalUnit(stack, 'servers', { domain: parent, name: 'Servers', roles: [role] });
  const gateway = new ContactCenterServer(stack, 'gateway', { network, membership: parent, role });
  new ParentAndChild(stack, 'both', { parent, child, gatewayPeripheralGateways: [gateway] });
};
