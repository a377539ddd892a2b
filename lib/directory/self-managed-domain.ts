import { SecretsmanagerSecret } from '@cdktf/provider-aws/lib/secretsmanager-secret';
import { TerraformOutput, type TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { checkProps } from '../boundary/check-props';
import type { ILabNetwork } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import type { Member, MemberLike } from '../network/member';
import { createCommandDocument } from '../server/create-command-document';
import { runCommandDocument } from '../server/run-command-document';
import { ControllerSite } from './controller-site';
import type { DirectoryHost } from './directory-import';
import type { DistinguishedName } from './distinguished-name';
import { controllerDocument, type Promotion, type PromotionLevel } from './documents/controller-document';
import type { JoinMethod } from './documents/domain-join-document';
import { conditionalForwarderScript } from './documents/conditional-forwarder-script';
import { fillSecret } from './documents/fill-secret';
import { joinAccountScript, joinDelegationScript } from './documents/join-account-script';
import { operationsMastersDocument } from './documents/operations-masters-document';
import { siteTopologyScript } from './documents/site-topology-script';
import { timeSourceScript } from './documents/time-source-script';
import { Domain, type DomainFactParts } from './domain';
import { DomainDns } from './domain-dns';
import type { DirectoryClientRole, DomainMembers } from './domain-members';
import { proposedNetbiosName } from './domain-schemas';
import type { AddObjectsOptions } from './i-domain';
import { distributedRoles, type OperationsMasters } from './operations-masters';
import { replicationLinks } from './replication-links';
import { RESTRICTED_RPC, RPC_FEATURES } from './rpc-ports';
import { type DomainSiteProps, selfManagedDomainProps, type SelfManagedDomainProps } from './self-managed-domain-props';
import { TIME_SERVICE } from './time-service';

const DEFAULT_CONTROLLERS = 2;
const FIRST_HOST = 20;
const NAME_RESOLUTION = 'resolver-rule';
const JOIN_ACCOUNT = 'lab-join';

/**
 * Active Directory on servers of the lab's own: two controllers at least at each site, promoted by AWS Systems Manager.
 *
 *   first controller ─► the others, each after the one before ─► operations masters ─► units and groups ─► members join
 *   (makes the domain, its sites, the account that joins computers)
 *
 * No password is in code, plan or state: the first controller asks AWS for a random one and puts it into the secret.
 */
export class SelfManagedDomain extends Domain {
  readonly dnsAddresses: readonly string[];
  /** The controllers of the first site, as a member of other constructs' rules. */
  readonly member: Member;
  /** Amazon Resource Name of the secret that has the administrator's password. */
  readonly administratorSecretArn: string;
  /** The controllers of each site. */
  readonly sites: readonly ControllerSite[];

  private readonly joinSecretArn: string;
  private readonly dns: DomainDns;
  private readonly directoryHost: DirectoryHost;
  private readonly masters: OperationsMasters;
  private readonly level: PromotionLevel;
  private readonly parentDomain: SelfManagedDomain | undefined;

  constructor(scope: Construct, id: string, props: SelfManagedDomainProps) {
    super(scope, id, (construct) => {
      checkProps(construct, selfManagedDomainProps, props);
      const { domainName, netbiosName = proposedNetbiosName(domainName), parent, rpcPorts = 'windows-2008' } = props;
      return {
        domainName,
        netbiosName,
        ...(parent === undefined ? {} : { forestName: parent.forestName }),
        features: [...RPC_FEATURES[rpcPorts], ...(props.ldapOverSsl ? (['ldap-over-ssl'] as const) : [])],
        administrators: { container: ['CN', 'Users'], name: 'Domain Admins' },
        mayHaveMoreUnits: false,
        nameResolution: props.nameResolution ?? NAME_RESOLUTION,
      };
    });
    const { parent, functionalLevel = 'windows-server-2016', nameResolution = NAME_RESOLUTION } = props;
    this.level = functionalLevel;
    this.parentDomain = parent;
    this.administratorSecretArn = this.createSecret('administrator', `Administrator of ${this.domainName}`).arn;
    this.joinSecretArn = this.createSecret('join', `Account that joins computers to ${this.domainName}`).arn;
    this.sites = this.createSites(props);
    const controllers = this.sites.flatMap((site) => site.controllers);
    const names = controllers.map(({ computerName }) => computerName);
    const [firstName = this.netbiosName, ...otherNames] = names;
    this.dnsAddresses = controllers.map(({ address }) => address);
    this.member = this.sitesFirst().member;
    this.masters = {
      ...distributedRoles([firstName, ...otherNames], parent === undefined),
      ...props.operationsMasters,
    };
    this.connectControllers(parent);
    this.directoryHost = this.promote(props);
    this.dns = new DomainDns(this, 'dns', {
      domainName: this.domainName,
      dnsAddressesFor: (network) => this.addressesFor(network),
      resolution: nameResolution,
      resolverIn: (network) => this.clientsIn('dns-resolver', network),
    });
    for (const { network } of this.sites) this.dns.serve(network);
    new TerraformOutput(this, 'controllers', {
      value: this.dnsAddresses,
      description: `Domain controllers of ${this.domainName}`,
    });
  }

  protected override get host(): DirectoryHost {
    return this.directoryHost;
  }

  protected override get joinMethod(): JoinMethod {
    return { kind: 'account', secretArn: this.joinSecretArn };
  }

  /** Those of the same site, where there are any, or of the first: the software asks the servers of its own site. */
  protected override controllersFor(network: ILabNetwork): readonly MemberLike[] {
    const here = this.siteIn(network);
    return here ? [here.member] : this.sitesFirst().controllers.map(({ address }) => `${address}/32`);
  }

  private addressesFor(network: ILabNetwork): readonly string[] {
    return (this.siteIn(network) ?? this.sitesFirst()).controllers.map(({ address }) => address);
  }

  private siteIn(network: ILabNetwork): ControllerSite | undefined {
    return this.sites.find((site) => site.network === network);
  }

  protected override admit(role: DirectoryClientRole, network: ILabNetwork, group: DomainMembers): void {
    const here = this.siteIn(network);
    if (here) here.connections.allowFrom(role, group.member);
    else this.sitesFirst().connections.allowFrom(role, ...this.blocksOf(network));
  }

  protected override resolveNamesIn(network: ILabNetwork): readonly TerraformResource[] {
    return this.dns.serve(network);
  }

  /** What was imported on one controller is there on all before anybody joins; and computers can be put into their unit. */
  protected override afterImport({ joinedIn }: AddObjectsOptions): readonly string[] {
    return [...(joinedIn === undefined ? [] : this.delegation(joinedIn)), '& repadmin.exe /syncall /AdeP | Out-Null'];
  }

  protected override factParts(): DomainFactParts {
    const sites = this.sites.map(({ siteName, network, controllers, globalCatalogs }) => ({
      name: siteName,
      network: network.node.path,
      controllers: controllers.map(({ computerName }) => computerName),
      globalCatalogs,
    }));
    return {
      functionalLevel: this.level,
      sites,
      replication: replicationLinks(sites.map(({ name }) => name)),
      operationsMasters: this.masters,
      policiesAbove: [],
    };
  }

  private sitesFirst(): ControllerSite {
    const [first] = this.sites;
    // The schema has made sure that there is one.
    if (first === undefined) throw new Error(`${this.node.path} has no site.`);
    return first;
  }

  private createSites({
    sites,
    parent,
    firstHost = FIRST_HOST,
    instanceType,
  }: SelfManagedDomainProps): ControllerSite[] {
    let count = 0;
    return sites.map(({ name, network, controllers = DEFAULT_CONTROLLERS, globalCatalog = true }, index) => {
      const site = new ControllerSite(this, `site-${name.toLowerCase()}`, {
        siteName: name,
        network,
        features: this.features,
        firstHost,
        names: Array.from({ length: controllers }, (_, number) => this.computerName(count + number + 1)),
        // Windows gives the first controller of a domain the Global Catalog, whatever is asked.
        globalCatalogs: globalCatalog ? controllers : index === 0 ? 1 : 0,
        // The first controller fills the secrets. That of a domain below another is promoted by the forest's administrator.
        filledSecretArns: index === 0 ? [this.administratorSecretArn, this.joinSecretArn] : [],
        readSecretArns:
          index > 0 ? [this.administratorSecretArn] : parent ? [parent.forestAdministrator().secretArn] : [],
        ...(instanceType === undefined ? {} : { instanceType }),
      });
      count += controllers;
      return site;
    });
  }

  /** Controllers replicate with those of every site, and of every domain of the forest above. */
  private connectControllers(parent: SelfManagedDomain | undefined): void {
    const others = [...(parent?.forestSites() ?? []), ...this.sites];
    this.sites.forEach((site, index) => {
      for (const other of others.slice(0, others.length - this.sites.length + index)) {
        site.replicateWith(other);
        other.replicateWith(site);
      }
    });
  }

  private forestSites(): ControllerSite[] {
    return [...(this.parentDomain?.forestSites() ?? []), ...this.sites];
  }

  /** Promotes the controllers one after the other, and gives back the first, from which the directory is changed. */
  private promote({ parent, sites }: SelfManagedDomainProps): DirectoryHost {
    const { domainName, netbiosName, administratorSecretArn: secretArn } = this;
    const restrictedRpc = this.features.includes('rpc-restricted') ? RESTRICTED_RPC : undefined;
    const controllers = this.sites.flatMap((site) =>
      site.controllers.map((controller, number) => ({
        site,
        controller,
        globalCatalog: number < site.globalCatalogs,
      })),
    );
    const root: Promotion =
      parent === undefined
        ? { kind: 'forest', level: this.level }
        : {
            kind: 'child-domain',
            level: this.level,
            parentDomainName: parent.domainName,
            administrator: parent.forestAdministrator(),
          };

    const done = controllers.reduce<readonly TerraformResource[]>(
      (before, { site, controller, globalCatalog }, index) => {
        const first = index === 0;
        const document = createCommandDocument(
          controller,
          'promotion',
          controllerDocument({
            computerName: controller.computerName,
            domainName,
            netbiosName,
            siteName: site.siteName,
            globalCatalog,
            promotion: first ? root : { kind: 'additional' },
            secretArn,
            dnsAddresses: first ? (parent?.dnsAddresses ?? []) : this.dnsAddresses.slice(0, index),
            restrictedRpc,
            afterwards: [
              ...(first ? this.firstSteps(sites, parent) : []),
              ...(this.masters.PDCEmulator?.toLowerCase() === controller.computerName.toLowerCase()
                ? timeSourceScript(TIME_SERVICE)
                : []),
            ],
          }),
        );
        return [runCommandDocument(controller, 'promote', { document, instance: controller.instance, after: before })];
      },
      [...(parent?.directoryHost.ready ?? []), ...this.sites.flatMap((site) => site.permissions)],
    );
    const [first] = controllers;
    if (first === undefined) throw new Error(`${this.node.path} has no controller.`);
    const { instance } = first.controller;
    const document = createCommandDocument(
      this,
      'operations-masters',
      operationsMastersDocument(domainName, this.masters),
    );
    return {
      instance,
      profile: first.site.profile,
      server: 'localhost',
      // The system of a controller may change the directory.
      secretArn: undefined,
      ready: [runCommandDocument(this, 'distribute', { document, instance, after: done })],
    };
  }

  /** What the first controller does once it has made the domain. */
  private firstSteps(sites: readonly DomainSiteProps[], parent: SelfManagedDomain | undefined): string[] {
    const topology = sites.map(({ name, network }) => ({
      name,
      subnets: network.serverSubnets.flatMap(({ cidr }) => (cidr === undefined ? [] : [cidr.toString()])),
    }));
    return [
      ...(parent === undefined ? [] : conditionalForwarderScript(parent.domainName, parent.dnsAddresses)),
      ...siteTopologyScript(topology, parent === undefined),
      ...fillSecret(this.joinSecretArn, JOIN_ACCOUNT),
      ...joinAccountScript(this.joinSecretArn, JOIN_ACCOUNT),
    ];
  }

  private delegation(unit: DistinguishedName): string[] {
    return joinDelegationScript(unit.toString(), `${this.netbiosName}\\${JOIN_ACCOUNT}`);
  }

  /** Who may make domains in the forest: the administrator of its root. */
  private forestAdministrator(): { netbiosName: string; secretArn: string } {
    return (
      this.parentDomain?.forestAdministrator() ?? {
        netbiosName: this.netbiosName,
        secretArn: this.administratorSecretArn,
      }
    );
  }

  private computerName(number: number): string {
    return `${this.netbiosName.slice(0, 10).replace(/[^A-Za-z0-9]/g, '')}-DC${number}`;
  }

  /** Empty until the first controller fills it. */
  private createSecret(id: string, description: string): SecretsmanagerSecret {
    const name = `${this.node.path}/${id}`;
    return new SecretsmanagerSecret(this, `${id}-secret`, {
      description,
      recoveryWindowInDays: 0,
      tags: labTags({ component: this.node.path, role: 'domain-controller', name }),
    });
  }
}
