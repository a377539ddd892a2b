// Routers that Terraform does not own: one with IOS-XE that speaks BGP, one with strongSwan and static routes. Their configurations
// are outputs of the stack, complete but for the keys. Two networks share a transit gateway.
import { App } from 'cdktf';
import { LabNetwork, LabStack, LabTransitGateway, OnPremisesRouter, SiteToSiteVpn } from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'on-premises-router', { region: 'eu-central-1' });

const connectedNetworks = ['192.168.0.0/16', '172.16.8.0/21'];
const networks = [
  new LabNetwork(stack, 'voice', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    cidr: '10.20.0.0/16',
    connectedNetworks,
  }),
  new LabNetwork(stack, 'contact-center', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    cidr: '10.21.0.0/16',
    connectedNetworks,
    domainName: 'cc.lab.internal',
    icmPrivateNetwork: true,
  }),
];
const transitGateway = new LabTransitGateway(stack, 'sites', { networks });

new SiteToSiteVpn(stack, 'headquarters-vpn', {
  transitGateway,
  router: new OnPremisesRouter(stack, 'headquarters', {
    publicAddress: '198.51.100.7',
    networks: ['192.168.0.0/16'],
    platform: 'ios-xe',
    bgpAsn: 65010,
  }),
});
new SiteToSiteVpn(stack, 'outsourcer-vpn', {
  transitGateway,
  router: new OnPremisesRouter(stack, 'outsourcer', {
    publicAddress: '203.0.113.9',
    networks: ['172.16.8.0/21'],
    platform: 'strongswan',
  }),
  tunnels: [{ insideCidr: '169.254.11.0/30' }, { insideCidr: '169.254.11.4/30' }],
});

app.synth();
