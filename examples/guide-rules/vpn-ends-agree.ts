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
  // The router has been told of another address.
  connection.tunnel1InsideCidr = '169.254.99.0/30';
};

export const good: RuleExample = (stack) => {
  const availabilityZones = ['eu-central-1a', 'eu-central-1b'] as const;
  const network = new LabNetwork(stack, 'center', { availabilityZones, connectedNetworks: ['192.168.0.0/16'] });
  const router = new OnPremisesRouter(stack, 'office', {
    publicAddress: '198.51.100.7',
    networks: ['192.168.0.0/16'],
    platform: 'ios-xe',
  });
  // Both ends are told of what is said here.
  const tunnels = [{ insideCidr: '169.254.99.0/30' }, { insideCidr: '169.254.99.4/30' }] as const;
  new SiteToSiteVpn(stack, 'vpn', { network, router, tunnels });
};
