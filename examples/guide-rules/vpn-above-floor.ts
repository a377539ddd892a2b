import { LabNetwork, OnPremisesRouter, SiteToSiteVpn } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const availabilityZones = ['eu-central-1a', 'eu-central-1b'] as const;
  const network = new LabNetwork(stack, 'center', { availabilityZones, connectedNetworks: ['192.168.0.0/16'] });
  const router = new OnPremisesRouter(stack, 'office', {
    publicAddress: '198.51.100.7',
    networks: ['192.168.0.0/16'],
    platform: 'ios-xe',
  });
  const { connection } = new SiteToSiteVpn(stack, 'vpn', { network, router });
  // A group of that time beside one of today.
  connection.tunnel1Phase1DhGroupNumbers = [2, 20];
  connection.tunnel2Phase1DhGroupNumbers = [2, 20];
};

export const good: RuleExample = (stack) => {
  const availabilityZones = ['eu-central-1a', 'eu-central-1b'] as const;
  const network = new LabNetwork(stack, 'center', { availabilityZones, connectedNetworks: ['192.168.0.0/16'] });
  const router = new OnPremisesRouter(stack, 'office', {
    publicAddress: '198.51.100.7',
    networks: ['192.168.0.0/16'],
    platform: 'ios-xe',
  });
  const phase1 = { encryption: ['AES256'], integrity: ['SHA2-256'], dhGroups: [14] } as const;
  new SiteToSiteVpn(stack, 'vpn', { network, router, tunnels: [{ phase1 }, { phase1 }] });
};
