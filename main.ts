// The default lab: a Unified CCE with its directory, a Cisco Unity Connection cluster that is integrated with the Unified CM of the
// contact centre, and a branch office over VPN. Change it, or copy one of the examples over it.
import { App } from 'cdktf';
import {
  APPLICATION_SERVER_ROLES,
  BranchRouter,
  ConnectionCluster,
  IcmOrganizationalUnits,
  LabNetwork,
  LabStack,
  ManagedDomain,
  Member,
  REPORTS_CONTEXT,
  ServersOrganizationalUnit,
  SiteToSiteVpn,
  UnifiedCceDataCenter,
} from 'uc-lab-constructs';

const app = new App({ context: { [REPORTS_CONTEXT]: ['markdown', 'sarif', 'junit', 'csv'] } });
const stack = new LabStack(app, 'lab', { region: 'eu-central-1' });

const network = new LabNetwork(stack, 'network', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  connectedNetworks: ['192.168.0.0/16'],
  icmPrivateNetwork: true,
});

// ---- a branch office, whose phones and desktops are in its two server subnets
const branch = new LabNetwork(stack, 'branch', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  cidr: '192.168.64.0/20',
  connectedNetworks: ['10.20.0.0/16'],
  domainName: 'branch.internal',
  wan: true,
});
new SiteToSiteVpn(stack, 'branch-vpn', {
  network,
  router: new BranchRouter(stack, 'branch-router', { network: branch }),
});

const phones = [Member.cidr('192.168.10.0/24'), Member.cidr('192.168.68.0/24')];
const agents = [Member.cidr('192.168.30.0/25'), Member.cidr('192.168.69.0/24')];
const administrators = Member.cidr('192.168.40.0/28');

// ---- Active Directory
const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'lab.example.com' });
const icm = new IcmOrganizationalUnits(stack, 'icm', {
  domain,
  facilities: [{ name: 'Lab', instances: [{ name: 'icm', serviceAccounts: ['Distributor', 'LoggerA', 'LoggerB'] }] }],
});
new ServersOrganizationalUnit(stack, 'servers', {
  domain,
  name: 'Unified CCE Servers',
  roles: APPLICATION_SERVER_ROLES,
  localAdministrators: icm.serviceAccounts,
});

// ---- the contact centre
const contactCenter = new UnifiedCceDataCenter(stack, 'ucce', {
  sites: network,
  domain,
  servers: { rogger: true, unifiedCm: 1, ipIvr: 1 },
  members: {
    'ip-phone': phones,
    'agent-desktop': agents,
    'supervisor-desktop': Member.cidr('192.168.30.128/25'),
    'report-reader': Member.cidr('192.168.30.128/25'),
    'admin-workstation': administrators,
  },
});

// ---- voicemail
const voicemail = new ConnectionCluster(stack, 'voicemail', {
  network,
  features: {
    imap: true,
    smtp: true,
    axl: true,
    ldapDirectory: 'ldaps',
    ntpSource: true,
    singleInbox: true,
    exchangeVersion: '2010',
    phoneSystem: { integration: 'sccp', securityMode: 'encrypted' },
  },
  members: {
    'ip-phone': phones,
    'voice-gateway': Member.cidr('192.168.15.0/28'),
    'ldap-directory': domain,
    'client-workstation': Member.cidr('192.168.30.0/24'),
    'admin-workstation': administrators,
    'exchange-server': Member.cidr('192.168.50.10/32'),
    'smtp-server': Member.cidr('192.168.50.25/32'),
    'ntp-server': Member.cidr('192.168.50.123/32'),
  },
  settings: { unifiedMessagingAccounts: { accounts: [{ name: 'svc-unified-messaging' }] } },
});
contactCenter.integrateVoicemail(voicemail);

app.synth();
