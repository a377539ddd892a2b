// A Unified CCE over two sites that are joined by IPsec tunnels: side A in one VPC, side B in another, behind a router.
import { App } from 'cdktf';
import {
  APPLICATION_SERVER_ROLES,
  BranchRouter,
  GuideExceptions,
  IcmOrganizationalUnits,
  LabNetwork,
  LabStack,
  Member,
  SelfManagedDomain,
  ServersOrganizationalUnit,
  SiteToSiteVpn,
  UnifiedCceDataCenter,
} from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'two-sites-over-vpn', { region: 'eu-central-1' });

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
  wan: true,
});
new SiteToSiteVpn(stack, 'vpn', {
  network: east,
  router: new BranchRouter(stack, 'router', { network: west }),
  // A larger curve than the usual one.
  tunnels: [
    { insideCidr: '169.254.20.0/30', phase1: { dhGroups: [21] }, phase2: { dhGroups: [21] } },
    { insideCidr: '169.254.20.4/30', phase1: { dhGroups: [21] }, phase2: { dhGroups: [21] } },
  ],
});

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
  servers: { rogger: true, awHds: true, unifiedCm: 1 },
  members: {
    'agent-desktop': Member.cidr('192.168.30.0/24'),
    'ip-phone': Member.cidr('192.168.10.0/24'),
    'admin-workstation': Member.cidr('192.168.40.0/28'),
  },
});

GuideExceptions.of(contactCenter).add({
  rule: 'ipsec-on-instances-that-sustain-it',
  reason: 'There is no load in this lab',
  owner: 'lab team',
  expires: '2099-12-31',
});

app.synth();
