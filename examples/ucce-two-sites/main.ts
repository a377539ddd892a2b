// A Unified CCE over two sites: side A in one VPC, side B in another, joined by peering. The domain has controllers at both.
import { App } from 'cdktf';
import {
  APPLICATION_SERVER_ROLES,
  GuideExceptions,
  IcmOrganizationalUnits,
  LabNetwork,
  LabStack,
  Member,
  NetworkPeering,
  SelfManagedDomain,
  ServersOrganizationalUnit,
  UnifiedCceDataCenter,
} from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'ucce-two-sites', {
  region: 'eu-central-1',
  costTags: { 'cost-center': 'contact-center-lab' },
});

const east = new LabNetwork(stack, 'east', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  cidr: '10.20.0.0/16',
  connectedNetworks: ['10.21.0.0/16', '192.168.0.0/16'],
  domainName: 'east.lab.internal',
  icmPrivateNetwork: true,
});
const west = new LabNetwork(stack, 'west', {
  availabilityZones: ['eu-central-1b', 'eu-central-1c'],
  cidr: '10.21.0.0/16',
  connectedNetworks: ['10.20.0.0/16', '192.168.0.0/16'],
  domainName: 'west.lab.internal',
  icmPrivateNetwork: true,
});
new NetworkPeering(stack, 'line', { one: east, other: west });

const domain = new SelfManagedDomain(stack, 'domain', {
  domainName: 'cc.example.com',
  sites: [
    { name: 'East', network: east },
    { name: 'West', network: west },
  ],
});
new IcmOrganizationalUnits(stack, 'icm', { domain, facilities: [{ name: 'Lab', instances: [{ name: 'icm' }] }] });
new ServersOrganizationalUnit(stack, 'servers', {
  domain,
  name: 'Unified CCE Servers',
  roles: APPLICATION_SERVER_ROLES,
});

const contactCenter = new UnifiedCceDataCenter(stack, 'ucce', {
  sites: [east, west],
  domain,
  size: 'small',
  servers: {
    rogger: true,
    awHds: true,
    distributors: 2,
    historicalDataServers: 2,
    supportTools: true,
    // The first pair has a third gateway, whose ports break the pattern, and CTI OS on its hosts.
    peripheralGateways: [{ gateways: ['agent', 'vru', 'media-routing'], ctiOs: 'co-resident', cad: true }],
    dialers: 1,
    collaborationServers: 1,
    unifiedCm: 1,
    ipIvr: 1,
  },
  security: { remoteAdministration: { remoteDesktop: true } },
  members: {
    'agent-desktop': Member.cidr('192.168.30.0/24'),
    'supervisor-desktop': Member.cidr('192.168.31.0/24'),
    'ip-phone': Member.cidr('192.168.10.0/24'),
    'report-reader': Member.cidr('192.168.31.0/24'),
    'admin-workstation': Member.cidr('192.168.40.0/28'),
  },
});

// What this lab does otherwise than the guide says, with reasons. For tunnels between sites, see two-sites-over-vpn.
const accepted = { owner: 'lab team', expires: '2099-12-31' };
GuideExceptions.of(contactCenter)
  .add({
    ...accepted,
    rule: 'sites-joined-by-ipsec',
    reason: 'Peering does not leave AWS, and this lab is about the sides',
  })
  .add({ ...accepted, rule: 'ipsec-on-instances-that-sustain-it', reason: 'There is no load in this lab' })
  .add({ ...accepted, rule: 'support-tools-over-ipsec', reason: 'The Collaboration Server is in no domain' });

app.synth();
