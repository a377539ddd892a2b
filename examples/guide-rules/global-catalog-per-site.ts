import { ExistingDomain, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    controllerAddresses: ['192.168.5.10', '192.168.5.11'],
    sites: [{ name: 'HQ', network, controllers: 2, globalCatalogs: 0 }],
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    controllerAddresses: ['192.168.5.10', '192.168.5.11'],
    sites: [{ name: 'HQ', network, controllers: 2, globalCatalogs: 1 }],
  });
};
