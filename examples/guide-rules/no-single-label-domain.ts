import { LabNetwork, SelfManagedDomain } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new SelfManagedDomain(stack, 'domain', {
    domainName: 'corp',
    sites: [{ name: 'HQ', network }],
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  new SelfManagedDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    sites: [{ name: 'HQ', network }],
  });
};
