import { DataAwsSecretsmanagerSecretVersion } from '@cdktf/provider-aws/lib/data-aws-secretsmanager-secret-version';
import { DirectoryServiceDirectory } from '@cdktf/provider-aws/lib/directory-service-directory';
import { SecretsmanagerSecret } from '@cdktf/provider-aws/lib/secretsmanager-secret';
import { SecretsmanagerSecretVersion } from '@cdktf/provider-aws/lib/secretsmanager-secret-version';
import { Fn, TerraformOutput, type TerraformResource, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { LabError, managedDomainSubnets } from '../errors';
import { Unknown } from '../guides/lab-model';
import { networkSchema } from '../network/network-schema';
import type { ILabNetwork } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import { Member } from '../network/member';
import { activeDirectory } from '../port-tables/active-directory';
import { directoryConnections } from './directory-connections';
import type { DirectoryHost } from './directory-import';
import { DistinguishedName } from './distinguished-name';
import type { JoinMethod } from './documents/domain-join-document';
import { Domain, type DomainFactParts } from './domain';
import { DomainDns, type DomainNameResolution } from './domain-dns';
import type { DomainMembers, DirectoryClientRole } from './domain-members';
import { domainNameSchema, netbiosNameSchema, proposedNetbiosName, secretArnSchema } from './domain-schemas';
import { GroupOfOthers } from './group-of-others';
import { ManagementHost } from './management-host';

/** Props of `ManagedDomain`. */
export interface ManagedDomainProps {
  /** The network of the controllers: AWS puts one into each of its first two server subnets. */
  readonly network: ILabNetwork;
  /** DNS name of the domain, such as `corp.example.com`. Not one: error `DomainNameRefused`. */
  readonly domainName: string;
  /**
   * NetBIOS name, which is the name of the customer's organizational unit, too. At most 15 characters; another: error
   * `DomainNameRefused`.
   *
   * @default - the first label of the DNS name, in capitals
   */
  readonly netbiosName?: string;
  /**
   * Edition of AWS Managed Microsoft AD: Standard is meant for up to 5000 people.
   *
   * @default 'Standard'
   */
  readonly edition?: 'Standard' | 'Enterprise';
  /**
   * Amazon Resource Name of a secret that has the administrator's password, as JSON: `{"username": "Admin", "password": …}`.
   * Another text: error `MalformedSecretArn`.
   *
   * @default - a new secret with a random password
   */
  readonly administratorSecretArn?: string;
  /**
   * How networks with members find the names of the domain: `resolver-rule` sends the questions for the domain to the
   * controllers, over an endpoint that costs money by the hour; `dhcp-options` sends every question of every server, so that
   * one which may not ask the controllers resolves nothing; `none` leaves it to you.
   *
   * @default 'resolver-rule'
   */
  readonly nameResolution?: DomainNameResolution;
  /**
   * Whether the controllers have certificates, and are asked over SSL, too.
   *
   * @default false
   */
  readonly ldapOverSsl?: boolean;
  /**
   * Whether there is a Windows server from which the directory is changed. Without it nothing can be added to the
   * directory: error `NoManagementHost`.
   *
   * @default true
   */
  readonly managementHost?: boolean;
}

const propsSchema = z.strictObject({
  network: networkSchema,
  domainName: domainNameSchema,
  netbiosName: netbiosNameSchema.exactOptional(),
  edition: z.enum(['Standard', 'Enterprise']).exactOptional(),
  administratorSecretArn: secretArnSchema.exactOptional(),
  nameResolution: z.enum(['dhcp-options', 'resolver-rule', 'none']).exactOptional(),
  ldapOverSsl: z.boolean().exactOptional(),
  managementHost: z.boolean().exactOptional(),
});

/** What AWS gives every managed domain: one site with a controller in each of two zones. */
const SITE = 'Default-First-Site-Name';
const CONTROLLERS = 2;
const NAME_RESOLUTION = 'resolver-rule';

/** Where the administrator's password is. */
interface AdministratorSecret {
  readonly arn: string;
  /** The password, for Terraform. */
  readonly password: string;
}

/** AWS Managed Microsoft AD: AWS runs the controllers, and the customer has one organizational unit. */
export class ManagedDomain extends Domain {
  readonly dnsAddresses: readonly string[];
  /** The controllers, as a member of other constructs' rules. */
  readonly member: Member;
  /** Id of the directory. */
  readonly directoryId: string;
  /** Amazon Resource Name of the secret that has the administrator's password. */
  readonly administratorSecretArn: string;

  private readonly network: ILabNetwork;
  private readonly dns: DomainDns;
  private readonly controllerGroup: GroupOfOthers;
  private readonly managementHost: ManagementHost | undefined;

  constructor(scope: Construct, id: string, props: ManagedDomainProps) {
    super(scope, id, (construct) => {
      checkProps(construct, propsSchema, props);
      const { domainName, netbiosName = proposedNetbiosName(domainName), ldapOverSsl = false } = props;
      const { nameResolution = NAME_RESOLUTION } = props;
      return {
        domainName,
        netbiosName,
        features: ['rpc-windows-2008', ...(ldapOverSsl ? (['ldap-over-ssl'] as const) : [])],
        delegatedUnit: DistinguishedName.ofDomain(domainName).child('OU', netbiosName),
        administrators: { container: ['OU', 'AWS Delegated Groups'], name: 'AWS Delegated Administrators' },
        mayHaveMoreUnits: false,
        nameResolution,
      };
    });
    const { network, edition = 'Standard', nameResolution = NAME_RESOLUTION, managementHost = true } = props;
    const { domainName, netbiosName } = this;
    this.network = network;
    const subnets = network.serverSubnets.slice(0, CONTROLLERS);
    if (subnets.length < CONTROLLERS) throw new LabError([managedDomainSubnets(subnets.length)], this.node.path);

    const { arn, password } = this.administratorSecret(props.administratorSecretArn);
    const directory = new DirectoryServiceDirectory(this, 'directory', {
      name: domainName,
      shortName: netbiosName,
      type: 'MicrosoftAD',
      edition,
      password,
      vpcSettings: { vpcId: network.vpcId, subnetIds: subnets.map((subnet) => subnet.id) },
      tags: this.tags('directory'),
      // A password that is changed in the secret is no reason to make the directory anew.
      lifecycle: { ignoreChanges: ['password'] },
    });
    this.administratorSecretArn = arn;
    this.directoryId = directory.id;
    this.dnsAddresses = subnets.map((_, index) => Token.asString(Fn.element(directory.dnsIpAddresses, index)));
    this.member = Member.securityGroup(directory.securityGroupId, { name: this.node.path });
    this.controllerGroup = new GroupOfOthers(this, 'controllers', directory.securityGroupId);
    this.dns = new DomainDns(this, 'dns', {
      domainName,
      dnsAddressesFor: () => this.dnsAddresses,
      resolution: nameResolution,
      resolverIn: (served) => this.clientsIn('dns-resolver', served),
    });
    this.dns.serve(network);
    this.managementHost = managementHost ? this.createManagementHost(network, arn) : undefined;
    new TerraformOutput(this, 'directory-id', { value: directory.id, description: `Directory of ${domainName}` });
  }

  protected override get host(): DirectoryHost | undefined {
    return this.managementHost;
  }

  protected override get joinMethod(): JoinMethod {
    return { kind: 'directory-service', directoryId: this.directoryId };
  }

  protected override controllersFor(): readonly Member[] {
    return [this.member];
  }

  /** AWS's own rules let in the VPC of the controllers. Servers elsewhere get rules, by the addresses of their subnets. */
  protected override admit(role: DirectoryClientRole, network: ILabNetwork, _group: DomainMembers): void {
    if (network === this.network) return;
    directoryConnections(this, {
      group: this.controllerGroup,
      tables: [activeDirectory],
      features: this.features,
      roles: [role],
      reachableFrom: this.network.reachableFrom,
    }).allowFrom(role, ...this.blocksOf(network));
  }

  protected override resolveNamesIn(network: ILabNetwork): readonly TerraformResource[] {
    return this.dns.serve(network);
  }

  protected override factParts(): DomainFactParts {
    const controllers = Array.from({ length: CONTROLLERS }, (_, index) => `controller ${index + 1} of AWS`);
    return {
      functionalLevel: 'windows-server-2012-r2',
      sites: [{ name: SITE, network: this.network.node.path, controllers, globalCatalogs: CONTROLLERS }],
      replication: [],
      operationsMasters: undefined,
      policiesAbove: new Unknown(`the policies that AWS links above ${String(this.delegatedUnit)}`),
    };
  }

  private administratorSecret(given: string | undefined): AdministratorSecret {
    if (given !== undefined) {
      const version = new DataAwsSecretsmanagerSecretVersion(this, 'administrator', { secretId: given });
      return { arn: given, password: passwordIn(version.secretString) };
    }
    const secret = new SecretsmanagerSecret(this, 'administrator', {
      description: `Administrator of ${this.domainName}`,
      recoveryWindowInDays: 0,
      tags: this.tags('administrator'),
    });
    // Terraform's own random text: lower-case letters, digits and hyphens, three of the kinds that AWS asks for. It is new at
    // every plan, and the first stays.
    const value = new SecretsmanagerSecretVersion(this, 'administrator-value', {
      secretId: secret.id,
      secretString: Fn.jsonencode({ username: 'Admin', password: Fn.uuid() }),
      lifecycle: { ignoreChanges: ['secret_string'] },
    });
    return { arn: secret.arn, password: passwordIn(value.secretString) };
  }

  private createManagementHost(network: ILabNetwork, secretArn: string): ManagementHost {
    const computers = (this.delegatedUnit ?? this.root).child('OU', 'Computers');
    const { joinMethod, domainName } = this;
    return new ManagementHost(this, 'management', {
      network,
      domainName,
      secretArn,
      securityGroupIds: this.managementGroups(network),
      joinDocument: this.joinDocumentBy(joinMethod, computers, []),
      allow: (profile): readonly TerraformResource[] => this.allowJoining(profile, network, joinMethod),
    });
  }

  private tags(part: string): Record<string, string> {
    const component = this.node.path;
    return labTags({ component, role: 'domain-controller', name: `${component}/${part}` });
  }
}

/** The password in a secret that is JSON, for Terraform. */
function passwordIn(secretString: string): string {
  return Token.asString(Fn.lookup(Fn.jsondecode(secretString), 'password'));
}
