// A parent Unified ICM with a domain of its own over two sites, and a child System Unified CCE of an outsourcer in another
// domain. The gateway peripheral gateway stands at the outsourcer's site, and is a member of the parent's domain.
import { App } from 'cdktf';
import {
  ContactCenterServer,
  IcmOrganizationalUnits,
  LabNetwork,
  LabStack,
  ManagedDomain,
  NetworkPeering,
  ParentAndChild,
  SelfManagedDomain,
  ServersOrganizationalUnit,
} from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'parent-and-child', { region: 'eu-central-1' });

const central = new LabNetwork(stack, 'central', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  cidr: '10.20.0.0/16',
  connectedNetworks: ['10.21.0.0/16'],
  domainName: 'central.lab.internal',
});
const outsourcer = new LabNetwork(stack, 'outsourcer', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  cidr: '10.21.0.0/16',
  connectedNetworks: ['10.20.0.0/16'],
  domainName: 'outsourcer.lab.internal',
});
new NetworkPeering(stack, 'line', { one: central, other: outsourcer });

const parentDomain = new SelfManagedDomain(stack, 'parent-domain', {
  domainName: 'corp.example.com',
  sites: [
    { name: 'Central', network: central },
    { name: 'Outsourcer', network: outsourcer },
  ],
});
new IcmOrganizationalUnits(stack, 'parent-icm', {
  domain: parentDomain,
  facilities: [{ name: 'HeadOffice', instances: [{ name: 'icm' }] }],
});
new ServersOrganizationalUnit(stack, 'parent-servers', {
  domain: parentDomain,
  name: 'Unified ICM Servers',
  roles: ['router', 'gateway-peripheral-gateway'],
});
new ContactCenterServer(stack, 'router-a', { network: central, role: 'router', membership: parentDomain });
const gateway = new ContactCenterServer(stack, 'gateway-pg', {
  network: outsourcer,
  role: 'gateway-peripheral-gateway',
  membership: parentDomain,
});

const childDomain = new ManagedDomain(stack, 'child-domain', {
  network: outsourcer,
  domainName: 'outsourcer.example.net',
});
new IcmOrganizationalUnits(stack, 'child-icm', {
  domain: childDomain,
  facilities: [{ name: 'Outsourcer', systemContactCenter: true }],
});
new ServersOrganizationalUnit(stack, 'child-servers', {
  domain: childDomain,
  name: 'Unified CCE Servers',
  roles: ['system-unified-cce'],
});
new ContactCenterServer(stack, 'system-cce', {
  network: outsourcer,
  role: 'system-unified-cce',
  membership: childDomain,
});

new ParentAndChild(stack, 'parent-and-child', {
  parent: parentDomain,
  child: childDomain,
  gatewayPeripheralGateways: [gateway],
});

app.synth();
