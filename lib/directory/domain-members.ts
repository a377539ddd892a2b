import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { Construct } from 'constructs';
import { awsText } from '../network/aws-text';
import type { ILabNetwork } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import { type HasMember, Member, type MemberLike } from '../network/member';
import { activeDirectory } from '../port-tables/active-directory';
import type { DirectoryFeature } from '../port-tables/feature';
import { labAdministration } from '../port-tables/lab-administration';
import type { Role } from '../port-tables/role';
import { seenFrom } from '../port-tables/seen-from';
import { directoryConnections } from './directory-connections';

/** Roles that ask domain controllers something. */
export type DirectoryClientRole = Extract<Role, 'domain-member' | 'directory-management-host' | 'dns-resolver'>;

/** Props of `DomainMembers`. */
export interface DomainMembersProps {
  readonly network: ILabNetwork;
  /** What the servers of the group are to domain controllers. */
  readonly role: DirectoryClientRole;
  /** What stands for the domain controllers in this network. */
  readonly controllers: readonly MemberLike[];
  readonly features: readonly DirectoryFeature[];
}

/** The security group of those who ask the controllers of a domain: they reach the controllers, and nobody reaches them. */
export class DomainMembers extends Construct implements HasMember {
  /** Id of the security group. */
  readonly securityGroupId: string;
  readonly member: Member;

  constructor(scope: Construct, id: string, { network, role, controllers, features }: DomainMembersProps) {
    super(scope, id);
    const name = this.node.path;
    const group = new SecurityGroup(this, 'group', {
      vpcId: network.vpcId,
      name: awsText(`uc-lab/${name}`),
      description: `Active Directory: ${role}`,
      tags: labTags({ component: name, role, audience: 'directory', name }),
    });
    this.securityGroupId = group.id;
    this.member = Member.securityGroup(group, { name });
    const connections = directoryConnections(this, {
      group,
      tables: [seenFrom(activeDirectory, role), labAdministration],
      features,
      roles: ['domain-controller'],
      reachableFrom: network.reachableFrom,
    });
    connections.allowTo('domain-controller', ...controllers);
    // A resolver has no agent, and a management host is a member, too.
    if (role === 'domain-member' && network.ssmEndpoints !== undefined)
      connections.allowToLab('ssm-endpoint', network.ssmEndpoints.member);
  }
}
