// A Unified CCE in one data centre: side A in one zone, side B in the other, and a managed domain for its servers.
import { App } from 'cdktf';
import {
  APPLICATION_SERVER_ROLES,
  IcmOrganizationalUnits,
  LabNetwork,
  LabStack,
  ManagedDomain,
  Member,
  ServersOrganizationalUnit,
  UnifiedCceDataCenter,
} from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'ucce-single-site', { region: 'eu-central-1' });

const network = new LabNetwork(stack, 'network', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  connectedNetworks: ['192.168.0.0/16'],
  icmPrivateNetwork: true,
});

const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'cc.example.com' });
const icm = new IcmOrganizationalUnits(stack, 'icm', {
  domain,
  facilities: [
    { name: 'HeadOffice', instances: [{ name: 'icm', serviceAccounts: ['Distributor', 'LoggerA', 'LoggerB'] }] },
  ],
});
new ServersOrganizationalUnit(stack, 'servers', {
  domain,
  name: 'Unified CCE Servers',
  roles: APPLICATION_SERVER_ROLES,
  localAdministrators: icm.serviceAccounts,
});

new UnifiedCceDataCenter(stack, 'ucce', {
  sites: network,
  domain,
  members: {
    'unified-cm': Member.cidr('192.168.20.0/28'),
    'ip-ivr': Member.cidr('192.168.21.0/28'),
    'agent-desktop': Member.cidr('192.168.30.0/24'),
    'supervisor-desktop': Member.cidr('192.168.31.0/24'),
    'report-reader': Member.cidr('192.168.31.0/24'),
    'internet-script-editor': Member.cidr('192.168.40.0/28'),
  },
});

app.synth();
