import type { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { LabError, memberBlockUnknown, noManagementHost, noUnitForRole, noWayToJoin, roleHasUnit } from '../errors';
import { GuideEnforcement } from '../guides/guide-enforcement';
import type { DomainFact } from '../guides/lab-model';
import type { ILabNetwork } from '../network/i-lab-network';
import type { Member, MemberLike } from '../network/member';
import type { DirectoryFeature } from '../port-tables/feature';
import type { Role } from '../port-tables/role';
import { runCommandDocument } from '../server/run-command-document';
import { type DirectoryHost, DirectoryImport } from './directory-import';
import { directoryRecords } from './directory-ldif';
import type { DirectoryObjects } from './directory-objects';
import { DirectoryTree } from './directory-tree';
import { DistinguishedName } from './distinguished-name';
import { domainJoinDocument, type JoinMethod } from './documents/domain-join-document';
import { ldifImportDocuments } from './documents/ldif-import-document';
import { serviceAccountDocuments } from './documents/service-account-documents';
import type { DomainNameResolution } from './domain-dns';
import { type DirectoryClientRole, DomainMembers } from './domain-members';
import type { AddObjectsOptions, IDomain, JoiningServer } from './i-domain';
import type { ServersOrganizationalUnit } from './servers-organizational-unit';

/** What a kind of domain says of itself to the guides. */
export type DomainFactParts = Pick<
  DomainFact,
  'functionalLevel' | 'sites' | 'replication' | 'operationsMasters' | 'policiesAbove'
>;

/** What every domain is made from. */
export interface DomainOptions {
  readonly domainName: string;
  readonly netbiosName: string;
  readonly forestName?: string;
  readonly features: readonly DirectoryFeature[];
  readonly delegatedUnit?: DistinguishedName;
  /** The group of administrators, relative to the root: its container and its name. */
  readonly administrators: { readonly container: readonly ['CN' | 'OU', string]; readonly name: string };
  /** Whether somebody else's units may be there, so that one that nobody declares may exist all the same. */
  readonly mayHaveMoreUnits: boolean;
  readonly nameResolution: DomainNameResolution;
}

/** What all domains have in common: a directory that grows, members by network, and servers that join by role. */
export abstract class Domain extends Construct implements IDomain {
  readonly domainName: string;
  readonly netbiosName: string;
  readonly forestName: string;
  readonly root: DistinguishedName;
  readonly delegatedUnit: DistinguishedName | undefined;
  readonly administrators: DistinguishedName;
  abstract readonly dnsAddresses: readonly string[];
  abstract readonly member: Member;

  protected readonly features: readonly DirectoryFeature[];
  private readonly nameResolution: DomainNameResolution;
  private readonly mayHaveMoreUnits: boolean;
  private readonly tree: DirectoryTree;
  private readonly groups = new Map<ILabNetwork, Map<DirectoryClientRole, DomainMembers>>();
  private readonly units: ServersOrganizationalUnit[] = [];
  private readonly memberNetworks = new Set<string>();
  private lastImport: readonly TerraformResource[] = [];

  /** What a domain is made from is known once its props have been checked, which takes the construct. */
  constructor(scope: Construct, id: string, checked: (construct: Construct) => DomainOptions) {
    super(scope, id);
    const options = checked(this);
    const { domainName, netbiosName, forestName, features, delegatedUnit, administrators, mayHaveMoreUnits } = options;
    this.nameResolution = options.nameResolution;
    this.mayHaveMoreUnits = mayHaveMoreUnits;
    this.domainName = domainName;
    this.netbiosName = netbiosName;
    this.forestName = forestName ?? domainName;
    this.features = features;
    this.root = DistinguishedName.ofDomain(domainName);
    this.delegatedUnit = delegatedUnit;
    this.administrators = this.root.child(...administrators.container).child('CN', administrators.name);
    this.tree = new DirectoryTree({
      root: this.root,
      existing: delegatedUnit === undefined ? [] : [delegatedUnit],
      mayHaveMore: mayHaveMoreUnits,
    });
    GuideEnforcement.of(this).enlist(this, () => this.fact());
  }

  /** Where the directory is changed from. */
  protected abstract get host(): DirectoryHost | undefined;
  /** How servers join. */
  protected abstract get joinMethod(): JoinMethod | undefined;
  /** What stands for the controllers that servers of a network ask. */
  protected abstract controllersFor(network: ILabNetwork): readonly MemberLike[];
  /** Lets those who ask into the controllers. */
  protected abstract admit(role: DirectoryClientRole, network: ILabNetwork, group: DomainMembers): void;
  /** Makes sure that names of the domain are resolved in a network, and gives back what must be there before they are. */
  protected abstract resolveNamesIn(network: ILabNetwork): readonly TerraformResource[];
  /** What this kind of domain says to the guides. */
  protected abstract factParts(): DomainFactParts;
  /** Lines of PowerShell after an import, on the host. */
  protected afterImport(_options: AddObjectsOptions): readonly string[] {
    return [];
  }

  get objects(): DirectoryObjects {
    return this.tree.objects;
  }

  membersIn(network: ILabNetwork): DomainMembers {
    return this.clientsIn('domain-member', network);
  }

  /** The security group of those who ask the controllers something, in a network. */
  protected clientsIn(role: DirectoryClientRole, network: ILabNetwork): DomainMembers {
    const known = this.groups.get(network) ?? new Map<DirectoryClientRole, DomainMembers>();
    const existing = known.get(role);
    if (existing) return existing;
    const members = new DomainMembers(this, `${role}-${network.node.path.replaceAll('/', '-')}`, {
      network,
      role,
      controllers: this.controllersFor(network),
      features: this.features,
    });
    this.groups.set(network, known.set(role, members));
    this.admit(role, network, members);
    if (role === 'domain-member') this.resolveNamesIn(network);
    return members;
  }

  /** The security groups of a host from which the directory is changed. */
  protected managementGroups(network: ILabNetwork): string[] {
    return [this.membersIn(network), this.clientsIn('directory-management-host', network)].map(
      ({ securityGroupId }) => securityGroupId,
    );
  }

  unitFor(role: Role): ServersOrganizationalUnit {
    return this.unitOf(role, this.node.path);
  }

  private unitOf(role: Role, path: string): ServersOrganizationalUnit {
    const unit = this.units.find(({ roles }) => roles.includes(role));
    const roles = this.units.flatMap((one) => one.roles);
    if (unit === undefined) throw new LabError([noUnitForRole(role, this.domainName, roles)], path);
    return unit;
  }

  /** The blocks by which the controllers know servers of a network that is not theirs. */
  protected blocksOf(network: ILabNetwork): string[] {
    return network.serverSubnets.map(({ cidr }) => {
      if (cidr === undefined)
        throw new LabError([memberBlockUnknown(network.node.path, this.domainName)], this.node.path);
      return cidr.toString();
    });
  }

  join({ server, profile, role, network }: JoiningServer): ServersOrganizationalUnit {
    const unit = this.unitOf(role, server.node.path);
    const { joinMethod } = this;
    if (joinMethod === undefined || unit.joinDocument === undefined)
      throw new LabError([noWayToJoin(this.domainName)], server.node.path);
    const rights = this.allowJoining(profile, network, joinMethod);
    runCommandDocument(server, 'join', {
      document: unit.joinDocument,
      instance: server.instance,
      after: [...unit.import.done, ...rights],
    });
    this.memberNetworks.add(network.node.path);
    return unit;
  }

  /** Gives a server names, a way to the services that joining calls, and the rights: all that must be there before it does. */
  protected allowJoining(
    profile: JoiningServer['profile'],
    network: ILabNetwork,
    method: JoinMethod,
  ): readonly TerraformResource[] {
    const names = this.resolveNamesIn(network);
    if (method.kind === 'directory-service') {
      network.reachService('ds');
      return [...names, profile.attach('directory-service', 'AmazonSSMDirectoryServiceAccess')];
    }
    network.reachService('secretsmanager');
    return [...names, profile.allowReading('join-secret', [method.secretArn])];
  }

  addObjects(scope: Construct, objects: DirectoryObjects, options: AddObjectsOptions = {}): DirectoryImport {
    const { host } = this;
    if (host === undefined) throw new LabError([noManagementHost(this.domainName)], scope.node.path);
    try {
      this.tree.add(objects);
    } catch (error) {
      throw error instanceof LabError ? new LabError(error.problems, scope.node.path) : error;
    }
    const { passwords } = options;
    const permissions =
      passwords === undefined
        ? []
        : host.profile.allowFilling(`secrets-${scope.node.addr}`, [host.profile.secretsBelow(passwords.secretPrefix)]);
    const access = { server: host.server, netbiosName: this.netbiosName, secretArn: host.secretArn };
    const imports = ldifImportDocuments(directoryRecords(this.root, objects), {
      description: `Adds to ${this.domainName} what ${scope.node.path} declares`,
      ...access,
      afterwards: this.afterImport(options),
    });
    const documents = [...imports, ...serviceAccountDocuments(passwords?.accounts ?? [], access)];
    // One import at a time: what a later one names, an earlier one may have made.
    const added = new DirectoryImport(scope, 'import', {
      host,
      documents,
      after: [...(this.lastImport.length > 0 ? this.lastImport : host.ready), ...permissions],
    });
    this.lastImport = added.done;
    return added;
  }

  addServersUnit(unit: ServersOrganizationalUnit): void {
    const problems = unit.roles.flatMap((role) => {
      const other = this.units.find(({ roles }) => roles.includes(role));
      return other === undefined ? [] : [roleHasUnit(role, other.dn.toString())];
    });
    if (problems.length > 0) throw new LabError(problems, unit.node.path);
    this.units.push(unit);
  }

  joinDocument(unit: DistinguishedName, localAdministrators: readonly string[]): string | undefined {
    return this.joinMethod && this.joinDocumentBy(this.joinMethod, unit, localAdministrators);
  }

  protected joinDocumentBy(
    method: JoinMethod,
    unit: DistinguishedName,
    localAdministrators: readonly string[],
  ): string {
    const { domainName, netbiosName } = this;
    // Where the network resolves the names, a computer keeps asking it.
    const dnsAddresses = this.nameResolution === 'none' ? this.dnsAddresses : [];
    return domainJoinDocument({ domainName, netbiosName, method, unit, dnsAddresses, localAdministrators });
  }

  private fact(): DomainFact {
    const { units, groups, accounts } = this.objects;
    return {
      kind: 'domain',
      path: this.node.path,
      domainName: this.domainName,
      netbiosName: this.netbiosName,
      root: this.root,
      delegatedUnit: this.delegatedUnit,
      mayHaveMoreUnits: this.mayHaveMoreUnits,
      units,
      groups,
      accounts,
      memberNetworks: [...this.memberNetworks],
      ...this.factParts(),
    };
  }
}
