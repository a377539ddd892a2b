// The smallest lab: a network, and a Cisco Unity Connection cluster in it.
import { App } from 'cdktf';
import { ConnectionCluster, LabNetwork, LabStack, Member } from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'connection-cluster', { region: 'eu-central-1' });

const network = new LabNetwork(stack, 'network', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  connectedNetworks: ['192.168.0.0/16'],
});

new ConnectionCluster(stack, 'voicemail', {
  network,
  features: { imap: true, phoneSystem: { integration: 'sccp' } },
  members: {
    'ip-phone': Member.cidr('192.168.10.0/24'),
    'unified-cm': Member.cidr('192.168.20.0/28'),
    'client-workstation': Member.cidr('192.168.30.0/24'),
    'admin-workstation': Member.cidr('192.168.40.0/28'),
  },
});

app.synth();
