import type { Construct, IConstruct } from 'constructs';
import type { ILabNetwork } from '../network/i-lab-network';
import type { HasMember } from '../network/member';
import type { Role } from '../port-tables/role';
import type { LabServer } from '../server/lab-server';
import type { SsmInstanceProfile } from '../server/ssm-instance-profile';
import type { DirectoryImport } from './directory-import';
import type { DirectoryObjects } from './directory-objects';
import type { DistinguishedName } from './distinguished-name';
import type { AccountPassword } from './documents/service-account-documents';
import type { DomainMembers } from './domain-members';
import type { ServersOrganizationalUnit } from './servers-organizational-unit';

/** A server that becomes a member of a domain. */
export interface JoiningServer {
  readonly server: LabServer;
  /** What the server may do: joining takes rights of AWS. */
  readonly profile: SsmInstanceProfile;
  readonly role: Role;
  readonly network: ILabNetwork;
}

/** What is to be known of objects that are added. */
export interface AddObjectsOptions {
  /** The unit in which servers are going to join. */
  readonly joinedIn?: DistinguishedName;
  /** Accounts that get the password of their secret, and what the names of these secrets begin with. */
  readonly passwords?: { readonly accounts: readonly AccountPassword[]; readonly secretPrefix: string };
}

/** An Active Directory domain, whoever runs it. As a member of rules, it stands for its controllers. */
export interface IDomain extends IConstruct, HasMember {
  /** DNS name, such as `corp.example.com`. */
  readonly domainName: string;
  /** NetBIOS name, such as `CORP`. */
  readonly netbiosName: string;
  /** DNS name of the root of the forest. */
  readonly forestName: string;
  /** The root of the domain: `DC=corp,DC=example,DC=com`. */
  readonly root: DistinguishedName;
  /** The one unit that a managed domain gives its customer. Everything that a lab adds is under it. */
  readonly delegatedUnit: DistinguishedName | undefined;
  /** The group of those who may do everything in the domain. */
  readonly administrators: DistinguishedName;
  /** Addresses of the domain's DNS servers, which are its controllers. */
  readonly dnsAddresses: readonly string[];
  /** Everything that the lab adds to the directory. */
  readonly objects: DirectoryObjects;

  /**
   * The security group of members in a network. Its servers reach the controllers, and the controllers let them in. Throws
   * `MemberBlockUnknown`, `MemberBeyondNetworkAcl` or `SecurityGroupOverQuota`.
   */
  membersIn(network: ILabNetwork): DomainMembers;
  /** The organizational unit of servers of a role. Throws `NoUnitForRole`. */
  unitFor(role: Role): ServersOrganizationalUnit;
  /** Makes a server a member of the domain, in the organizational unit of its role. Throws `NoUnitForRole` or `NoWayToJoin`. */
  join(server: JoiningServer): ServersOrganizationalUnit;
  /** Adds objects to the directory, by an import on a host of the domain. For the constructs of this library. */
  addObjects(scope: Construct, objects: DirectoryObjects, options?: AddObjectsOptions): DirectoryImport;
  /** Gives servers of some roles their organizational unit. For the constructs of this library. */
  addServersUnit(unit: ServersOrganizationalUnit): void;
  /** Content of the document by which a server joins in a unit. For the constructs of this library. */
  joinDocument(unit: DistinguishedName, localAdministrators: readonly string[]): string | undefined;
}
