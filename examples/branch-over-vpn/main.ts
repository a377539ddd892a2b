// A branch office: its phones and desktops reach voicemail in another network over two IPsec tunnels.
import { App } from 'cdktf';
import { BranchRouter, ConnectionCluster, LabNetwork, LabStack, Member, SiteToSiteVpn } from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'branch-over-vpn', { region: 'eu-central-1' });

const center = new LabNetwork(stack, 'center', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  cidr: '10.20.0.0/16',
  connectedNetworks: ['10.30.0.0/16'],
});
const branch = new LabNetwork(stack, 'branch', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  cidr: '10.30.0.0/16',
  connectedNetworks: ['10.20.0.0/16'],
  domainName: 'branch.internal',
  wan: true,
});
new SiteToSiteVpn(stack, 'vpn', {
  network: center,
  router: new BranchRouter(stack, 'router', { network: branch }),
});

new ConnectionCluster(stack, 'voicemail', {
  network: center,
  features: { imap: true, phoneSystem: { integration: 'sccp', securityMode: 'encrypted' } },
  members: {
    'unified-cm': Member.cidr('10.20.200.0/28'),
    'ip-phone': Member.cidr('10.30.64.0/20'),
    'client-workstation': Member.cidr('10.30.80.0/20'),
    'admin-workstation': Member.cidr('10.30.80.0/28'),
  },
});

app.synth();
