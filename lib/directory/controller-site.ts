import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import type { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { addressNeeded, LabError, noServerSubnet, tooManySites } from '../errors';
import { awsText } from '../network/aws-text';
import type { Connections } from '../network/connections';
import type { ILabNetwork } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import { Member } from '../network/member';
import { QUOTAS } from '../network/quotas';
import { activeDirectory } from '../port-tables/active-directory';
import type { DirectoryFeature } from '../port-tables/feature';
import { labAdministration } from '../port-tables/lab-administration';
import { LabServer } from '../server/lab-server';
import { ServerImage } from '../server/server-image';
import { SsmInstanceProfile } from '../server/ssm-instance-profile';
import { directoryConnections } from './directory-connections';
import type { DirectoryClientRole } from './domain-members';

/** Props of `ControllerSite`. */
export interface ControllerSiteProps {
  /** Name of the site in Active Directory. */
  readonly siteName: string;
  readonly network: ILabNetwork;
  readonly features: readonly DirectoryFeature[];
  /** Computer name of each controller. */
  readonly names: readonly string[];
  /** How many of them have the Global Catalog. */
  readonly globalCatalogs: number;
  /** Host number of the first controller in its subnet. */
  readonly firstHost: number;
  /** Secrets that the controllers fill, and read. */
  readonly filledSecretArns: readonly string[];
  /** Secrets that the controllers read. */
  readonly readSecretArns: readonly string[];
  readonly instanceType?: string;
}

/** A role that has business with domain controllers. */
type ControllerPeer = DirectoryClientRole | 'replication-partner';

/** The domain controllers of one site: Windows servers in turn in each of its server subnets, with one security group. */
export class ControllerSite extends Construct {
  readonly siteName: string;
  readonly network: ILabNetwork;
  readonly globalCatalogs: number;
  readonly controllers: readonly DomainController[];
  /** The controllers, as a member of other constructs' rules. */
  readonly member: Member;
  /** Who may talk to the controllers. */
  readonly connections: Connections<ControllerPeer>;
  /** What the controllers may do. */
  readonly profile: SsmInstanceProfile;
  /** What of it is given from the start, which must be there before they do it. */
  readonly permissions: readonly TerraformResource[];

  private readonly features: readonly DirectoryFeature[];
  private groupIds: readonly string[];

  constructor(scope: Construct, id: string, props: ControllerSiteProps) {
    super(scope, id);
    const { siteName, network, features, names, globalCatalogs, firstHost, instanceType } = props;
    const { filledSecretArns, readSecretArns } = props;
    this.siteName = siteName;
    this.network = network;
    this.globalCatalogs = globalCatalogs;
    const component = this.node.path;
    const tags = { component, role: 'domain-controller', name: component };
    this.features = features;
    const group = this.createGroup('group', component, `domain controllers of site ${siteName}`);
    this.groupIds = [group.id];
    this.member = Member.securityGroup(group, { name: component });
    this.connections = this.connectionsOf(group);
    this.connections.allowPeers('replication-partner', Member.securityGroup(group, { name: 'site' }));
    if (network.ssmEndpoints !== undefined) this.connections.allowToLab('ssm-endpoint', network.ssmEndpoints.member);

    const profile = new SsmInstanceProfile(this, 'ssm', labTags(tags));
    this.profile = profile;
    network.reachService('secretsmanager');
    this.permissions = [
      ...(filledSecretArns.length === 0 ? [] : profile.allowFilling('secrets', filledSecretArns)),
      ...(readSecretArns.length === 0 ? [] : [profile.allowReading('other-secrets', readSecretArns)]),
    ];
    this.controllers = names.map(
      (computerName, index) =>
        new DomainController(this, `controller-${index + 1}`, {
          computerName,
          site: this,
          host: firstHost + index,
          zone: index,
          securityGroupId: group.id,
          instanceProfile: profile.profileName,
          ...(instanceType === undefined ? {} : { instanceType }),
        }),
    );
  }

  /**
   * Lets the controllers replicate with those of another site, who stand there with their addresses. Each other site has a
   * group of its own: one for all would have more rules than AWS allows. Throws `TooManySites`.
   */
  replicateWith(other: ControllerSite): void {
    if (other.network === this.network) {
      this.connections.allow('replication-partner', other.member);
      return;
    }
    const id = `replication-${other.node.path.replaceAll('/', '-')}`;
    const group = this.createGroup(id, `${this.node.path}/${id}`, `replication with site ${other.siteName}`);
    this.groupIds = [...this.groupIds, group.id];
    if (this.groupIds.length > QUOTAS.securityGroupsPerInterface)
      throw new LabError([tooManySites(this.siteName, this.groupIds.length)], this.node.path);
    for (const { instance } of this.controllers) instance.vpcSecurityGroupIds = [...this.groupIds];
    this.connectionsOf(group).allow('replication-partner', ...other.controllers.map(({ address }) => `${address}/32`));
  }

  private createGroup(id: string, name: string, purpose: string): SecurityGroup {
    return new SecurityGroup(this, id, {
      vpcId: this.network.vpcId,
      name: awsText(`uc-lab/${name}`),
      description: `Active Directory: ${purpose}`,
      tags: labTags({ component: this.node.path, role: 'domain-controller', audience: 'directory', name }),
    });
  }

  private connectionsOf(group: SecurityGroup): Connections<ControllerPeer> {
    return directoryConnections<ControllerPeer>(this, {
      group,
      tables: [activeDirectory, labAdministration],
      features: this.features,
      roles: ['domain-member', 'directory-management-host', 'dns-resolver', 'replication-partner'],
      reachableFrom: this.network.reachableFrom,
    });
  }
}

/** Props of `DomainController`. */
interface DomainControllerProps {
  readonly computerName: string;
  readonly site: ControllerSite;
  /** Host number in the subnet. */
  readonly host: number;
  /** Number of the subnet, counted round. */
  readonly zone: number;
  readonly securityGroupId: string;
  readonly instanceProfile: string;
  readonly instanceType?: string;
}

/** A Windows server that becomes a domain controller. */
export class DomainController extends Construct {
  /** Computer name. */
  readonly computerName: string;
  /** Static private address. */
  readonly address: string;
  readonly instance: Instance;

  constructor(scope: Construct, id: string, props: DomainControllerProps) {
    super(scope, id);
    const { computerName, site, host, zone, securityGroupId, instanceProfile, instanceType } = props;
    const { network } = site;
    const subnet = network.serverSubnets[zone % Math.max(network.serverSubnets.length, 1)];
    if (subnet === undefined) throw new LabError([noServerSubnet(computerName, undefined, [])], this.node.path);
    const address = subnet.cidr?.host(host);
    if (address === undefined) throw new LabError([addressNeeded(computerName)], this.node.path);
    this.computerName = computerName;
    this.address = address;
    this.instance = new LabServer(this, 'server', {
      network,
      subnet,
      privateAddress: address,
      securityGroupIds: [securityGroupId],
      image: ServerImage.windows(),
      listeners: [],
      instanceProfile,
      tags: { component: site.node.path, role: 'domain-controller', audience: 'directory', name: this.node.path },
      ...(instanceType === undefined ? {} : { instanceType }),
    }).instance;
  }
}
