// The default lab. Change it, or copy one of the examples over it.
import { App } from 'cdktf';
import { ConnectionCluster, LabNetwork, LabStack, Member } from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'lab', { region: 'eu-central-1' });

const network = new LabNetwork(stack, 'network', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  connectedNetworks: ['192.168.0.0/16'],
});

new ConnectionCluster(stack, 'voicemail', {
  network,
  features: {
    imap: true,
    smtp: true,
    axl: true,
    ntpSource: true,
    singleInbox: true,
    exchangeVersion: '2010',
    phoneSystem: { integration: 'sccp', securityMode: 'encrypted' },
  },
  members: {
    'ip-phone': Member.cidr('192.168.10.0/24'),
    'voice-gateway': Member.cidr('192.168.15.0/28'),
    'unified-cm': Member.cidr('192.168.20.0/28'),
    'client-workstation': Member.cidr('192.168.30.0/24'),
    'admin-workstation': Member.cidr('192.168.40.0/28'),
    'exchange-server': Member.cidr('192.168.50.10/32'),
    'smtp-server': Member.cidr('192.168.50.25/32'),
    'ntp-server': Member.cidr('192.168.50.123/32'),
  },
});

app.synth();
