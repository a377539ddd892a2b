import { ExistingDomain } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    controllerAddresses: ['192.168.5.10', '192.168.5.11'],
    functionalLevel: 'windows-2000-mixed',
  });
};

export const good: RuleExample = (stack) => {
  new ExistingDomain(stack, 'domain', {
    domainName: 'corp.example.com',
    controllerAddresses: ['192.168.5.10', '192.168.5.11'],
    functionalLevel: 'windows-server-2016',
  });
};
