// A managed Active Directory domain, the organizational units of the contact centre in it, two of its servers, and a Cisco
// Unity Connection cluster that takes its users from the directory.
import { App } from 'cdktf';
import {
  ConnectionCluster,
  ContactCenterServer,
  IcmOrganizationalUnits,
  LabNetwork,
  LabStack,
  ManagedDomain,
  Member,
  ServersOrganizationalUnit,
} from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'directory', { region: 'eu-central-1' });

const network = new LabNetwork(stack, 'network', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  connectedNetworks: ['192.168.0.0/16'],
});

const domain = new ManagedDomain(stack, 'domain', { network, domainName: 'corp.example.com' });

const icm = new IcmOrganizationalUnits(stack, 'icm', {
  domain,
  facilities: [{ name: 'HeadOffice', instances: [{ name: 'icm', serviceAccounts: ['Distributor', 'LoggerA'] }] }],
});

new ServersOrganizationalUnit(stack, 'servers', {
  domain,
  name: 'Unified ICM Servers',
  roles: ['logger', 'distributor'],
  localAdministrators: icm.serviceAccounts,
});

new ContactCenterServer(stack, 'logger-a', { network, role: 'logger', membership: domain });
new ContactCenterServer(stack, 'distributor', { network, role: 'distributor', membership: domain });

new ConnectionCluster(stack, 'voicemail', {
  network,
  features: { ldapDirectory: 'ldaps' },
  members: {
    'ldap-directory': domain,
    'admin-workstation': Member.cidr('192.168.40.0/28'),
  },
});

app.synth();
