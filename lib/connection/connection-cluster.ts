import { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
import { TerraformOutput, Token } from 'cdktf';
import { Construct } from 'constructs';
import { z } from 'zod';
import { awsIdSchema } from '../boundary/aws-id';
import { checkProps } from '../boundary/check-props';
import { literalOrToken } from '../boundary/literal-or-token';
import { literalString } from '../boundary/literal-string';
import { report } from '../boundary/zod-problem';
import { addressNeeded, addressWithDhcp, LabError, malformedHostName, noPrivateZone, noServerSubnet } from '../errors';
import { GuideEnforcement } from '../guides/guide-enforcement';
import { type Known, Unknown } from '../guides/lab-model';
import { isHostName } from '../network/host-name';
import type { FlowsByDirection } from '../network/connections';
import type { ILabNetwork, LabSubnet, PrivateZone } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import type { HasMember, Member } from '../network/member';
import { OutputFiles } from '../output-files';
import { connectionInbound } from '../port-tables/connection-inbound';
import { listenersOf } from '../port-tables/listener';
import { LabServer } from '../server/lab-server';
import { ServerImage } from '../server/server-image';
import { SsmInstanceProfile } from '../server/ssm-instance-profile';
import { AUDIENCES, type ConnectionRole } from './connection-audience';
import { chosenPorts, DEFAULT_RELEASE, portTableFeatures } from './connection-features';
import {
  checkConnectionProps,
  connectionPropsShape,
  ConnectionSecurityGroups,
  type ConnectionSecurityGroupsProps,
} from './connection-security-groups';
import { ConnectionSettingsParameters } from './connection-settings-parameters';
import { runbookFiles } from './runbook/runbook-files';
import { checkSettingFeatures } from './settings/check-setting-features';
import { checkPhoneSystem } from './settings/phone-system';
import {
  type ConnectionSettings,
  type ConnectionSettingsProps,
  connectionSettingsSchema,
  resolveConnectionSettings,
} from './settings/connection-settings';

/** Where a server of the cluster is. */
export interface ConnectionServerOptions {
  /**
   * Availability zone, one of those in which the network has a server subnet. Another: error `NoServerSubnet`.
   *
   * @default - the network's first zone for the publisher, its second for the subscriber
   */
  readonly availabilityZone?: string;
  /**
   * Static private IPv4 address. Outside the subnet: error `AddressOutsideSubnet`; another server's: `AddressTaken`. With
   * the feature `dhcp` there is none.
   *
   * @default - the tenth address of its subnet for the publisher, the eleventh for the subscriber
   */
  readonly privateAddress?: string;
}

/** Props of `ConnectionCluster`. */
export interface ConnectionClusterProps extends Omit<ConnectionSecurityGroupsProps, 'cluster'> {
  /** The publisher server. @default - see its members */
  readonly publisher?: ConnectionServerOptions;
  /** The subscriber server, or `false` for a single server. @default - see its members */
  readonly subscriber?: ConnectionServerOptions | false;
  /**
   * What the servers run.
   *
   * @default ServerImage.standIn()
   */
  readonly image?: ServerImage;
  /**
   * EC2 instance type.
   *
   * @default - the image's
   */
  readonly instanceType?: string;
  /**
   * Size of the root volume, in GiB.
   *
   * @default - the image's
   */
  readonly rootVolumeGib?: number;
  /**
   * Name under which users reach the cluster, in the network's private zone: its A record lists the publisher first. Not a
   * host name: error `MalformedHostName`. No private zone: error `NoPrivateZone`.
   *
   * @default - the construct's id, where the network has a private zone and the id is a host name
   */
  readonly alternateName?: string;
  /**
   * Security groups of your own for the servers, at most one with AWS's default quotas. More: the rule
   * `security-groups-per-interface` fails the synth.
   *
   * @default - none
   */
  readonly additionalSecurityGroupIds?: readonly string[];
  /**
   * What is configured inside the servers: accounts, rules for PINs and passwords, restriction tables, certificates, messages. It
   * becomes encrypted parameters of AWS Systems Manager and a runbook beside the stacks, `runbooks/<path of the cluster>.md`. A
   * part that is too long for a parameter: error `SettingsTooLong`. What only a feature brings about, with that feature off:
   * error `SettingWithoutFeature`.
   *
   * @default - what the guide recommends, in every part
   */
  readonly settings?: ConnectionSettingsProps;
}

type ConnectionNode = 'publisher' | 'subscriber';

/** Where a server is put when nothing is said: its place among the network's zones, and its host number in the subnet. */
const DEFAULT_PLACE = { publisher: { zone: 0, host: 10 }, subscriber: { zone: 1, host: 11 } } as const;

const TIME_TO_LIVE_SECONDS = 60;

const serverSchema = z.strictObject({
  availabilityZone: literalString.exactOptional(),
  privateAddress: literalOrToken(z.ipv4('Expected an IPv4 address')).exactOptional(),
});

const propsSchema = z
  .strictObject({
    ...connectionPropsShape,
    publisher: serverSchema.exactOptional(),
    subscriber: z.union([z.literal(false), serverSchema]).exactOptional(),
    image: z.custom<ServerImage>((value) => value instanceof ServerImage, 'Expected a ServerImage').exactOptional(),
    instanceType: z.string().min(1).exactOptional(),
    rootVolumeGib: literalOrToken(z.number().int().min(1).max(16384)).exactOptional(),
    alternateName: literalString
      .check((context) => {
        if (!isHostName(context.value)) report(context, malformedHostName(context.value));
      })
      .exactOptional(),
    additionalSecurityGroupIds: z.array(awsIdSchema('sg')).exactOptional(),
    settings: connectionSettingsSchema.exactOptional(),
  })
  .check(checkConnectionProps)
  .check(checkPhoneSystem)
  .check(checkSettingFeatures)
  .check((context) => {
    const { alternateName, network } = context.value;
    if (alternateName !== undefined && network.privateZone === undefined)
      report(context, noPrivateZone(alternateName), ['alternateName']);
  })
  .check((context) => {
    const { features, publisher, subscriber } = context.value;
    for (const [node, options] of Object.entries({ publisher, subscriber }))
      if (features?.dhcp && options && options.privateAddress !== undefined)
        report(context, addressWithDhcp(), [node, 'privateAddress']);
  });

/**
 * A Cisco Unity Connection cluster: publisher and subscriber in different availability zones (or a single server), with
 * static private addresses, the security groups that its security guide gives them, and one name for both.
 */
export class ConnectionCluster extends Construct implements HasMember {
  /** The network that the servers are in. */
  readonly network: ILabNetwork;
  /** The security groups of the servers. */
  readonly securityGroups: ConnectionSecurityGroups;
  /** The publisher server. */
  readonly publisher: LabServer;
  /** The subscriber server, unless there is a single server. */
  readonly subscriber: LabServer | undefined;
  /** The name of the cluster, where the network has a private zone. */
  readonly alternateName: string | undefined;
  /** The servers' private addresses, the publisher's first. */
  readonly privateAddresses: readonly string[];
  /** What is configured inside the servers, every default filled in. */
  readonly settings: ConnectionSettings;

  constructor(scope: Construct, id: string, props: ConnectionClusterProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const {
      publisher = {},
      subscriber = {},
      image = ServerImage.standIn(),
      instanceType,
      rootVolumeGib,
      alternateName,
      additionalSecurityGroupIds = [],
      settings = {},
      ...groupsProps
    } = props;
    const { network, features = {} } = groupsProps;
    this.network = network;

    this.securityGroups = new ConnectionSecurityGroups(this, 'security-groups', {
      ...groupsProps,
      cluster: subscriber !== false,
    });
    const shared = {
      network,
      image,
      securityGroupIds: [...this.securityGroups.securityGroupIds, ...additionalSecurityGroupIds],
      instanceProfile: new SsmInstanceProfile(this, 'ssm', labTags(this.names('ssm'))).profileName,
      listeners: listenersOf(connectionInbound, {
        features: portTableFeatures(features),
        chosenPorts: chosenPorts(features),
      }),
      ...(instanceType === undefined ? {} : { instanceType }),
      ...(rootVolumeGib === undefined ? {} : { rootVolumeGib }),
      ipv6: features.dualStack ?? false,
    };
    const create = (node: ConnectionNode, options: ConnectionServerOptions): PlacedServer => {
      const place = this.place(node, options, groupsProps);
      const tags = { ...this.names(node), audience: AUDIENCES.join(' ') };
      return { node, ...place, server: new LabServer(this, node, { ...shared, ...place, tags }) };
    };
    const first = create('publisher', publisher);
    const second = subscriber === false ? undefined : create('subscriber', subscriber);
    const servers = second ? [first, second] : [first];
    for (const { server } of servers) this.securityGroups.addServer(server.instance);
    this.publisher = first.server;
    this.subscriber = second?.server;
    this.privateAddresses = servers.map(({ privateAddress, server }) => privateAddress ?? server.instance.privateIp);
    this.alternateName = network.privateZone && this.createName(network.privateZone, alternateName);
    this.createOutputs(servers);
    this.settings = this.configure(settings, groupsProps, second === undefined);

    GuideEnforcement.of(this).enlist(this, (rules) => ({
      kind: 'connection-cluster',
      path: this.node.path,
      single: second === undefined,
      servers: servers.map(({ node, subnet, privateAddress, server }) => ({
        path: server.node.path,
        node,
        availabilityZone: known(subnet.availabilityZone, 'the availability zone'),
        privateAddress: privateAddress === undefined ? undefined : known(privateAddress, 'the address'),
        securityGroups: countOf(rules.groupsOf(server.instance)),
      })),
    }));
  }

  /** Who may talk to the servers: `cluster.connections.allowFrom('admin-workstation', bastion)`. */
  get connections(): ConnectionSecurityGroups['connections'] {
    return this.securityGroups.connections;
  }

  /** The cluster, as a member of other constructs' rules. */
  get member(): Member {
    return this.securityGroups.member;
  }

  /** What a role and the servers open to each other, from the role's side. */
  flowsSeenFrom(role: ConnectionRole): FlowsByDirection {
    return this.securityGroups.flowsSeenFrom(role);
  }

  /** The subnet and the address of a server. */
  private place(
    node: ConnectionNode,
    { availabilityZone, privateAddress }: ConnectionServerOptions,
    { network, features = {} }: Pick<ConnectionSecurityGroupsProps, 'network' | 'features'>,
  ): Place {
    const subnets = network.serverSubnets;
    const subnet =
      availabilityZone === undefined
        ? subnets[DEFAULT_PLACE[node].zone]
        : subnets.find((one) => one.availabilityZone === availabilityZone);
    if (subnet === undefined)
      throw new LabError(
        [
          noServerSubnet(
            node,
            availabilityZone,
            subnets.map((one) => one.availabilityZone),
          ),
        ],
        this.node.path,
      );
    if (features.dhcp) return { subnet };
    const address = privateAddress ?? subnet.cidr?.host(DEFAULT_PLACE[node].host);
    if (address === undefined) throw new LabError([addressNeeded(node)], this.node.path);
    return { subnet, privateAddress: address };
  }

  private createName(zone: PrivateZone, alternateName: string | undefined): string | undefined {
    const label = alternateName ?? this.node.id.toLowerCase();
    if (!isHostName(label)) return undefined;
    const name = label === zone.name || label.endsWith(`.${zone.name}`) ? label : `${label}.${zone.name}`;
    new Route53Record(this, 'alternate-name', {
      zoneId: zone.id,
      name,
      type: 'A',
      ttl: TIME_TO_LIVE_SECONDS,
      records: [...this.privateAddresses],
    });
    return name;
  }

  /** Says what the servers are to be like inside: to Terraform, to the guide rules, and to the people who do it. */
  private configure(
    props: ConnectionSettingsProps,
    { features = {}, release = DEFAULT_RELEASE }: Pick<ConnectionSecurityGroupsProps, 'features' | 'release'>,
    single: boolean,
  ): ConnectionSettings {
    const { path } = this.node;
    const alternateName = this.alternateName === undefined ? undefined : known(this.alternateName, 'its private zone');
    const clusterName = alternateName instanceof Unknown ? undefined : alternateName;
    const settings = resolveConnectionSettings(props, { features, clusterName });
    const parameters = new ConnectionSettingsParameters(this, 'settings', { cluster: path, settings });
    const fact = { kind: 'connection-settings', path, single, release, features, alternateName, settings } as const;
    GuideEnforcement.of(this).enlist(parameters, () => fact);
    for (const file of runbookFiles(fact)) OutputFiles.of(this).add(file.path, file.text);
    return settings;
  }

  private createOutputs(servers: readonly PlacedServer[]): void {
    for (const { node, server } of servers)
      new TerraformOutput(this, `${node}-address`, {
        value: server.instance.privateIp,
        description: `Private address of the ${node} of ${this.node.path}`,
      });
    if (this.alternateName !== undefined)
      new TerraformOutput(this, 'name', { value: this.alternateName, description: `Name of ${this.node.path}` });
  }

  private names(part: string) {
    return { component: this.node.path, role: 'connection-server', name: `${this.node.path}/${part}` };
  }
}

/** Where a server is. */
interface Place {
  readonly subnet: LabSubnet;
  readonly privateAddress?: string;
}

interface PlacedServer extends Place {
  readonly node: ConnectionNode;
  readonly server: LabServer;
}

function countOf(groups: Known<readonly unknown[]>): Known<number> {
  return groups instanceof Unknown ? groups : groups.length;
}

function known(value: string, what: string): Known<string> {
  return Token.isUnresolved(value) ? new Unknown(what) : value;
}
