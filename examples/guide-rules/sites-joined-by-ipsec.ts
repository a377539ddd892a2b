import { BranchRouter, LabNetwork, NetworkPeering, SiteToSiteVpn } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  const availabilityZones = ['eu-central-1a', 'eu-central-1b'] as const;
  const network = new LabNetwork(stack, 'network', { availabilityZones, connectedNetworks: ['10.30.0.0/16'] });
  const branch = new LabNetwork(stack, 'branch', {
    availabilityZones,
    cidr: '10.30.0.0/16',
    connectedNetworks: ['10.20.0.0/16'],
    domainName: 'branch.internal',
  });
  // The branch reaches the servers in clear.
  new NetworkPeering(stack, 'line', { one: network, other: branch });
  smallContactCenter(stack, {
    network,
    servers: { distributors: 1 },
    members: { 'internet-script-editor': branch.cidr.toString() },
  });
};

export const good: RuleExample = (stack) => {
  const availabilityZones = ['eu-central-1a', 'eu-central-1b'] as const;
  const network = new LabNetwork(stack, 'network', { availabilityZones, connectedNetworks: ['10.30.0.0/16'] });
  const branch = new LabNetwork(stack, 'branch', {
    availabilityZones,
    cidr: '10.30.0.0/16',
    connectedNetworks: ['10.20.0.0/16'],
    domainName: 'branch.internal',
    wan: true,
  });
  new SiteToSiteVpn(stack, 'vpn', { network, router: new BranchRouter(stack, 'router', { network: branch }) });
  smallContactCenter(stack, {
    network,
    servers: { distributors: 1 },
    members: { 'internet-script-editor': branch.cidr.toString() },
  });
};
