import { ConnectionSecurityGroups, LabNetwork, Member } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  // A prefix list takes as many rules as it can have entries, on each of the four ports of the web pages.
  new ConnectionSecurityGroups(stack, 'voicemail', {
    network,
    members: { 'client-workstation': Member.prefixList('pl-0a1b2c3d4e5f60718', { maxEntries: 30 }) },
  });
};

export const good: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  // The same clients within one block take one rule on each port.
  new ConnectionSecurityGroups(stack, 'voicemail', {
    network,
    members: { 'client-workstation': Member.cidr('192.168.30.0/24') },
  });
};
