// A parent Unified ICM with a legacy call distributor, and a child System Unified CCE at an outsourcer's site, each in a domain
// of its own, joined by IPsec tunnels. The parent's gateway to the child stands at the outsourcer's, and is a member of the parent's
// domain.
import { App } from 'cdktf';
import {
  APPLICATION_SERVER_ROLES,
  BranchRouter,
  IcmOrganizationalUnits,
  LabNetwork,
  LabStack,
  ManagedDomain,
  Member,
  ParentAndChild,
  SelfManagedDomain,
  ServersOrganizationalUnit,
  SiteToSiteVpn,
  SystemContactCenterChild,
  UnifiedIcmParent,
} from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'parent-child', { region: 'eu-central-1' });

const central = new LabNetwork(stack, 'central', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  cidr: '10.20.0.0/16',
  connectedNetworks: ['10.21.0.0/16', '192.168.0.0/16'],
  domainName: 'central.lab.internal',
  icmPrivateNetwork: true,
});
const outsourcer = new LabNetwork(stack, 'outsourcer', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  cidr: '10.21.0.0/16',
  connectedNetworks: ['10.20.0.0/16', '192.168.0.0/16'],
  domainName: 'outsourcer.lab.internal',
  icmPrivateNetwork: true,
  wan: true,
});
new SiteToSiteVpn(stack, 'vpn', {
  network: central,
  router: new BranchRouter(stack, 'outsourcer-router', { network: outsourcer }),
});

// ---- the parent
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
  roles: [...APPLICATION_SERVER_ROLES, 'gateway-peripheral-gateway'],
});
const parent = new UnifiedIcmParent(stack, 'parent', {
  sites: central,
  domain: parentDomain,
  instanceNumber: 1,
  servers: { peripheralGateways: [{ gateways: ['acd'] }, { gateways: ['gateway'], sites: outsourcer }] },
  members: { 'report-reader': Member.cidr('192.168.31.0/24') },
});

// ---- the child
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
const child = new SystemContactCenterChild(stack, 'child', {
  sites: outsourcer,
  domain: childDomain,
  servers: { unifiedCm: 1 },
  members: { 'agent-desktop': Member.cidr('192.168.30.0/24'), 'ip-phone': Member.cidr('192.168.10.0/24') },
});

new ParentAndChild(stack, 'parent-and-child', { parent, child });

app.synth();
