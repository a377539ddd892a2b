// Clients over IPv4 and IPv6: in Dual mode, IPv6 reaches the web applications and nothing else.
import { App } from 'cdktf';
import { ConnectionCluster, LabNetwork, LabStack, Member } from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'dual-stack', { region: 'eu-central-1' });

const network = new LabNetwork(stack, 'network', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  connectedNetworks: ['192.168.0.0/16', '2001:db8:30::/48'],
  dualStack: true,
});

new ConnectionCluster(stack, 'voicemail', {
  network,
  features: { dualStack: true, imap: true },
  members: {
    'client-workstation': [Member.cidr('192.168.30.0/24'), Member.cidr('2001:db8:30:1::/64')],
    'admin-workstation': Member.cidr('192.168.40.0/28'),
  },
});

app.synth();
