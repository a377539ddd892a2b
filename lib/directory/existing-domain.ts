import { DataAwsDirectoryServiceDirectory } from '@cdktf/provider-aws/lib/data-aws-directory-service-directory';
import { Fn, type TerraformResource, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalOrToken } from '../boundary/literal-or-token';
import { report } from '../boundary/zod-problem';
import { directoryUnknown, LabError, noWayToJoin } from '../errors';
import { Unknown } from '../guides/lab-model';
import type { ILabNetwork } from '../network/i-lab-network';
import { Member, type MemberLike } from '../network/member';
import { networkSchema } from '../network/network-schema';
import type { DirectoryHost } from './directory-import';
import { DistinguishedName } from './distinguished-name';
import type { JoinMethod } from './documents/domain-join-document';
import { Domain, type DomainFactParts } from './domain';
import { DomainDns, type DomainNameResolution } from './domain-dns';
import {
  distinguishedNameSchema,
  domainNameSchema,
  netbiosNameSchema,
  proposedNetbiosName,
  secretArnSchema,
} from './domain-schemas';
import { FUNCTIONAL_LEVELS, type FunctionalLevel } from './functional-level';
import { guidSchema } from './guid-schema';
import { ManagementHost } from './management-host';
import { RPC_FEATURES, type RpcPorts } from './rpc-ports';

/** A policy that somebody has linked above what a lab adds. */
export interface PolicyLinkedAbove {
  /** Distinguished name of the unit, or of the root of the domain. Not one: error `MalformedDistinguishedName`. */
  readonly at: string;
  /** GUID of the Group Policy object, without braces. Not one: error `MalformedGuid`. */
  readonly guid: string;
  /**
   * "No Override": units below cannot block it.
   *
   * @default false
   */
  readonly enforced?: boolean;
}

/** From where a lab changes a directory that somebody else runs. */
export interface ExistingDomainHostProps {
  /** The network in which a Windows server is made that joins the domain. */
  readonly network: ILabNetwork;
  /**
   * Amazon Resource Name of a secret with an account that may create what the lab adds, as JSON: `{"username": …,
   * "password": …}`. Another text: error `MalformedSecretArn`.
   */
  readonly administratorSecretArn: string;
}

/** Props of `ExistingDomain`. */
export interface ExistingDomainProps {
  /** DNS name of the domain. Not one: error `DomainNameRefused`. */
  readonly domainName: string;
  /**
   * NetBIOS name, at most 15 characters. Another: error `DomainNameRefused`.
   *
   * @default - the first label of the DNS name, in capitals
   */
  readonly netbiosName?: string;
  /**
   * Id of the directory in AWS Directory Service: an AWS Managed Microsoft AD, or an AD Connector to a directory elsewhere.
   *
   * @default - none: `controllerAddresses` say where the directory is, or it is unknown: error `DirectoryUnknown`
   */
  readonly directoryId?: string;
  /**
   * IPv4 addresses of the domain controllers, which are its DNS servers, too.
   *
   * @default - those that AWS Directory Service knows
   */
  readonly controllerAddresses?: readonly string[];
  /**
   * Amazon Resource Name of a secret with an account that may join computers, as JSON. Another text: error
   * `MalformedSecretArn`.
   *
   * @default - none: servers join by the directory's id, or not at all: error `NoWayToJoin`
   */
  readonly joinSecretArn?: string;
  /**
   * From where the directory is changed.
   *
   * @default - from nowhere: adding to the directory is the error `NoManagementHost`
   */
  readonly managementHost?: ExistingDomainHostProps;
  /**
   * Distinguished name of the unit over which the lab has been delegated control: everything that it adds is under it, or the
   * rule `units-under-delegated-root` fails the synth. Not one: error `MalformedDistinguishedName`. (Securing Unified CCE,
   * page 8-9)
   *
   * @default - none: the whole domain
   */
  readonly delegatedUnit?: string;
  /**
   * How networks with members find the names of the domain.
   *
   * @default 'none' - whoever runs the directory has seen to it
   */
  readonly nameResolution?: DomainNameResolution;
  /**
   * Dynamic RPC ports of the controllers: those of Windows Server 2003, of 2008 and later, or of the restricted recipe.
   *
   * @default 'windows-2008'
   */
  readonly rpcPorts?: RpcPorts;
  /**
   * Whether the controllers have certificates, and are asked over SSL, too.
   *
   * @default false
   */
  readonly ldapOverSsl?: boolean;
  /**
   * Functional level of the domain, for the rule `domain-in-native-mode`.
   *
   * @default - unknown: the rule is not evaluated
   */
  readonly functionalLevel?: FunctionalLevel;
  /**
   * Sites of the domain, for the rules on redundancy.
   *
   * @default - unknown: the rules are not evaluated
   */
  readonly sites?: readonly ExistingSite[];
  /**
   * Every Group Policy object that is linked above what the lab adds, for the rule `no-enforced-policy-above-servers`.
   *
   * @default - unknown: the rule is not evaluated
   */
  readonly policiesAbove?: readonly PolicyLinkedAbove[];
}

/** A site of a domain that somebody else runs. */
export interface ExistingSite {
  /** Name of the site. */
  readonly name: string;
  /** The network whose servers belong to the site. */
  readonly network: ILabNetwork;
  /** How many domain controllers it has. */
  readonly controllers: number;
  /** How many of them have the Global Catalog. */
  readonly globalCatalogs: number;
}

const addressSchema = literalOrToken(z.ipv4('Expected an IPv4 address'));
const countSchema = z.number().int().nonnegative();

const propsSchema = z
  .strictObject({
    domainName: domainNameSchema,
    netbiosName: netbiosNameSchema.exactOptional(),
    directoryId: literalOrToken(
      z.string().regex(/^d-[0-9a-f]{10}$/, 'Expected the id of a directory, d-…'),
    ).exactOptional(),
    controllerAddresses: z.array(addressSchema).nonempty().exactOptional(),
    joinSecretArn: secretArnSchema.exactOptional(),
    managementHost: z.strictObject({ network: networkSchema, administratorSecretArn: secretArnSchema }).exactOptional(),
    delegatedUnit: distinguishedNameSchema.exactOptional(),
    nameResolution: z.enum(['dhcp-options', 'resolver-rule', 'none']).exactOptional(),
    rpcPorts: z.enum(['windows-2003', 'windows-2008', 'restricted']).exactOptional(),
    ldapOverSsl: z.boolean().exactOptional(),
    functionalLevel: z.enum(FUNCTIONAL_LEVELS).exactOptional(),
    sites: z
      .array(
        z
          .strictObject({
            name: z.string().min(1),
            network: networkSchema,
            controllers: countSchema,
            globalCatalogs: countSchema,
          })
          .refine(({ controllers, globalCatalogs }) => globalCatalogs <= controllers, {
            message: 'Expected no more Global Catalogs than controllers',
            path: ['globalCatalogs'],
          }),
      )
      .nonempty()
      .exactOptional(),
    policiesAbove: z
      .array(z.strictObject({ at: distinguishedNameSchema, guid: guidSchema, enforced: z.boolean().exactOptional() }))
      .exactOptional(),
  })
  .check((context) => {
    const { directoryId, controllerAddresses } = context.value;
    if (directoryId === undefined && controllerAddresses === undefined) report(context, directoryUnknown());
  });

/** How many controllers AWS Directory Service says that a directory has. */
const KNOWN_CONTROLLERS = 2;

/** A directory that somebody else runs: in AWS Directory Service, or anywhere that the network reaches. */
export class ExistingDomain extends Domain {
  readonly dnsAddresses: readonly string[];

  private readonly controllers: readonly Member[];
  private readonly dns: DomainDns;
  private readonly managementHost: ManagementHost | undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ExistingDomainProps,
  ) {
    super(scope, id, (construct) => {
      checkProps(construct, propsSchema, props);
      const { domainName, netbiosName = proposedNetbiosName(domainName), delegatedUnit } = props;
      return {
        domainName,
        netbiosName,
        features: [
          ...RPC_FEATURES[props.rpcPorts ?? 'windows-2008'],
          ...(props.ldapOverSsl ? (['ldap-over-ssl'] as const) : []),
        ],
        ...(delegatedUnit === undefined ? {} : { delegatedUnit: DistinguishedName.parse(delegatedUnit) }),
        administrators: { container: ['CN', 'Users'], name: 'Domain Admins' },
        mayHaveMoreUnits: true,
        nameResolution: props.nameResolution ?? 'none',
      };
    });
    const { controllerAddresses, directoryId, nameResolution = 'none', managementHost } = props;
    this.dnsAddresses = controllerAddresses ?? this.addressesOf(directoryId ?? '');
    this.controllers = this.dnsAddresses.map((address, index) =>
      Token.isUnresolved(address)
        ? Member.cidr(`${address}/32`, { name: `${this.node.path}/controller-${index + 1}` })
        : Member.cidr(`${address}/32`),
    );
    this.dns = new DomainDns(this, 'dns', {
      domainName: this.domainName,
      dnsAddressesFor: () => this.dnsAddresses,
      resolution: nameResolution,
      resolverIn: (network) => this.clientsIn('dns-resolver', network),
    });
    this.managementHost = managementHost && this.createManagementHost(managementHost);
  }

  /** The first controller, as a member of other constructs' rules. Others are named by their addresses. */
  get member(): Member {
    const [first] = this.controllers;
    if (first === undefined) throw new LabError([directoryUnknown()], this.node.path);
    return first;
  }

  protected override get host(): DirectoryHost | undefined {
    return this.managementHost;
  }

  protected override get joinMethod(): JoinMethod | undefined {
    const { directoryId, joinSecretArn } = this.props;
    if (directoryId !== undefined) return { kind: 'directory-service', directoryId };
    return joinSecretArn === undefined ? undefined : { kind: 'account', secretArn: joinSecretArn };
  }

  protected override controllersFor(): readonly MemberLike[] {
    return this.controllers;
  }

  /** Whoever runs the controllers lets servers in. */
  protected override admit(): void {}

  protected override resolveNamesIn(network: ILabNetwork): readonly TerraformResource[] {
    return this.dns.serve(network);
  }

  protected override factParts(): DomainFactParts {
    const { functionalLevel, sites, policiesAbove } = this.props;
    return {
      functionalLevel: functionalLevel ?? new Unknown(`the functional level of ${this.domainName}`),
      sites:
        sites?.map(({ name, network, controllers, globalCatalogs }) => ({
          name,
          network: network.node.path,
          controllers: Array.from({ length: controllers }, (_, index) => `${name} ${index + 1}`),
          globalCatalogs,
        })) ?? new Unknown(`the sites of ${this.domainName}`),
      replication: new Unknown(`the replication of ${this.domainName}`),
      operationsMasters: new Unknown(`the operations masters of ${this.domainName}`),
      policiesAbove:
        policiesAbove?.map(({ at, guid, enforced = false }) => ({
          at: DistinguishedName.parse(at),
          guid,
          enforced,
          hardening: false,
        })) ?? new Unknown(`the policies linked in ${this.domainName}`),
    };
  }

  private addressesOf(directoryId: string): string[] {
    const directory = new DataAwsDirectoryServiceDirectory(this, 'directory', { directoryId });
    return Array.from({ length: KNOWN_CONTROLLERS }, (_, index) =>
      Token.asString(Fn.element(directory.dnsIpAddresses, index)),
    );
  }

  private createManagementHost({ network, administratorSecretArn }: ExistingDomainHostProps): ManagementHost {
    const { joinMethod, domainName } = this;
    if (joinMethod === undefined) throw new LabError([noWayToJoin(domainName)], this.node.path);
    return new ManagementHost(this, 'management', {
      network,
      domainName,
      joinDocument: this.joinDocumentBy(joinMethod, this.root.child('CN', 'Computers'), []),
      secretArn: administratorSecretArn,
      securityGroupIds: this.managementGroups(network),
      allow: (profile) => this.allowJoining(profile, network, joinMethod),
    });
  }
}
