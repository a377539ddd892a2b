import { ConnectionSecurityGroups, LabNetwork, Member } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  // Administrators, wherever in the world they are.
  new ConnectionSecurityGroups(stack, 'voicemail', {
    network,
    members: { 'admin-workstation': Member.cidr('0.0.0.0/0') },
  });
};

export const good: RuleExample = (stack) => {
  const network = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0a1b2c3d4e5f60718' });
  // The block in which administrators have their workstations.
  new ConnectionSecurityGroups(stack, 'voicemail', {
    network,
    members: { 'admin-workstation': Member.cidr('192.168.40.0/28') },
  });
};
