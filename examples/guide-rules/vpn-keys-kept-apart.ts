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
  // Keys are in the state of Terraform then.
  connection.presharedKeyStorage = 'Standard';
};

export const good: RuleExample = (stack) => {
  const availabilityZones = ['eu-central-1a', 'eu-central-1b'] as const;
  const network = new LabNetwork(stack, 'center', { availabilityZones, connectedNetworks: ['192.168.0.0/16'] });
  const router = new OnPremisesRouter(stack, 'office', {
    publicAddress: '198.51.100.7',
    networks: ['192.168.0.0/16'],
    platform: 'ios-xe',
  });
  // AWS makes the keys, and keeps them in Secrets Manager.
  new SiteToSiteVpn(stack, 'vpn', { network, router });
};
