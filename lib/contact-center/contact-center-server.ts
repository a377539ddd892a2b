import { TerraformOutput, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { z } from 'zod';
import { awsIdSchema } from '../boundary/aws-id';
import { checkProps } from '../boundary/check-props';
import { literalOrToken } from '../boundary/literal-or-token';
import { literalString } from '../boundary/literal-string';
import { domainSchema } from '../directory/domain-schemas';
import type { IDomain } from '../directory/i-domain';
import { LabError, noPrivateNetwork, noServerSubnet } from '../errors';
import type { MembershipFact } from '../guides/lab-model';
import type { ILabNetwork, LabSubnet } from '../network/i-lab-network';
import { labTags, type LabTags } from '../network/lab-tags';
import { networkSchema } from '../network/network-schema';
import type { IcmNetwork } from '../port-tables/icm-port-table';
import type { Listener } from '../port-tables/listener';
import { isRole, type Role } from '../port-tables/role';
import { LabServer } from '../server/lab-server';
import { ServerImage } from '../server/server-image';
import { SsmInstanceProfile } from '../server/ssm-instance-profile';
import { addressBlock } from './address-block';
import { enlistServer } from './enlist-server';
import { PrivateInterface } from './private-interface';
import { ServerConnections } from './server-connections';

/** Props of `ContactCenterServer`. */
export interface ContactCenterServerProps {
  /** The network that the server is in. */
  readonly network: ILabNetwork;
  /** What the server is. Its organizational unit is the one for this role: none is the error `NoUnitForRole`. */
  readonly role: Role;
  /**
   * What the server is a member of. A workgroup is supported for a gateway PG, and reported as not recommended; for any
   * other server a rule fails the synth. (Securing Unified CCE, page 8-9)
   */
  readonly membership: IDomain | 'workgroup';
  /**
   * What else runs on the server. A domain controller or a DNS server beside the application: a rule fails the synth.
   *
   * @default - nothing
   */
  readonly coResidentRoles?: readonly Role[];
  /**
   * Accounts that the services of the software log on with: `CORP\\icm-LoggerA-12345678`, or the same as
   * `name@corp.example.com`. One that is not of the server's own domain: a rule fails the synth. (Securing Unified CCE,
   * page 8-10)
   *
   * @default - none is known
   */
  readonly serviceLogonAccounts?: readonly string[];
  /**
   * Availability zone, one of those in which the network has a server subnet. Another: error `NoServerSubnet`.
   *
   * @default - the network's first zone
   */
  readonly availabilityZone?: string;
  /**
   * Static private IPv4 address. Outside the subnet: error `AddressOutsideSubnet`; another server's: `AddressTaken`.
   *
   * @default - an address over DHCP
   */
  readonly privateAddress?: string;
  /**
   * A second private IPv4 address of the same interface: the visible high address of a Unified ICM. Throws as
   * `privateAddress` does.
   *
   * @default - none
   */
  readonly highPriorityAddress?: string;
  /**
   * An interface in the private network that joins the two sides of a pair: its address, and behind it the private high one.
   * A network without subnets for it: error `NoPrivateNetwork`.
   *
   * @default - none
   */
  readonly privateAddresses?: readonly string[];
  /**
   * Whether the server stands at the perimeter, as nothing but a Collaboration Server may. (Securing Unified CCE, page 8-7)
   * A network without perimeter subnets in the zone: error `NoServerSubnet`.
   *
   * @default false
   */
  readonly atPerimeter?: boolean;
  /**
   * The role by which the directory places the server, where it is not its own: every server of a System Unified CCE is placed
   * as one.
   *
   * @default - the server's role
   */
  readonly placedAs?: Role;
  /**
   * What the server listens on, for an image that is a stand-in.
   *
   * @default - nothing
   */
  readonly listeners?: readonly Listener[];
  /**
   * The instance profile, where several servers share one.
   *
   * @default - one of its own
   */
  readonly profile?: SsmInstanceProfile;
  /**
   * Size of the root volume, in GiB.
   *
   * @default - the image's
   */
  readonly rootVolumeGib?: number;
  /**
   * Tags of the instance beside those that say what it is.
   *
   * @default - none
   */
  readonly furtherTags?: Readonly<Record<string, string>>;
  /**
   * What the server runs.
   *
   * @default ServerImage.windows()
   */
  readonly image?: ServerImage;
  /**
   * EC2 instance type.
   *
   * @default - the image's
   */
  readonly instanceType?: string;
  /**
   * Security groups beside the one of the domain's members: what a server in a workgroup has is up to these.
   *
   * @default - none
   */
  readonly securityGroupIds?: readonly string[];
}

const addressSchema = literalOrToken(z.ipv4('Expected an IPv4 address'));
const roleSchema = z.string().refine(isRole, { error: ({ input }) => `${String(input)} is not a role` });

const propsSchema = z.strictObject({
  network: networkSchema,
  role: roleSchema,
  membership: z.union([z.literal('workgroup'), domainSchema]),
  coResidentRoles: z.array(roleSchema).exactOptional(),
  serviceLogonAccounts: z.array(z.string().min(1)).exactOptional(),
  availabilityZone: literalString.exactOptional(),
  privateAddress: addressSchema.exactOptional(),
  image: z.custom<ServerImage>((value) => value instanceof ServerImage, 'Expected a ServerImage').exactOptional(),
  instanceType: z.string().min(1).exactOptional(),
  securityGroupIds: z.array(awsIdSchema('sg')).exactOptional(),
  highPriorityAddress: addressSchema.exactOptional(),
  privateAddresses: z.array(addressSchema).min(1).max(2).exactOptional(),
  atPerimeter: z.boolean().exactOptional(),
  placedAs: roleSchema.exactOptional(),
  listeners: z.array(z.custom<Listener>()).exactOptional(),
  profile: z
    .custom<SsmInstanceProfile>((value) => value instanceof SsmInstanceProfile, 'Expected an SsmInstanceProfile')
    .exactOptional(),
  rootVolumeGib: z.number().int().positive().exactOptional(),
  furtherTags: z.record(z.string(), z.string()).exactOptional(),
});

/** A Windows server of the contact centre, which joins its domain in the organizational unit of its role. */
export class ContactCenterServer extends Construct {
  /** The server. */
  readonly server: LabServer;
  /** What the server is a member of. */
  readonly membership: MembershipFact;
  /** Security groups of its visible interface, beside those of the domain and of the user. */
  readonly visible: ServerConnections;
  /** Security groups of its private interface, where it has one. */
  readonly private: ServerConnections | undefined;
  /** What the server may do in AWS. */
  readonly profile: SsmInstanceProfile;
  /** Whether it runs a stand-in in place of Windows. */
  readonly isStandIn: boolean;
  /** What has been done once the server is a member of its domain. */
  readonly joined: readonly TerraformResource[];
  private readonly props: ContactCenterServerProps;

  constructor(scope: Construct, id: string, props: ContactCenterServerProps) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    this.props = props;
    const { network, role, membership, placedAs = role, privateAddress, highPriorityAddress, privateAddresses } = props;
    const { image = ServerImage.windows(), securityGroupIds = [], listeners = [], furtherTags } = props;
    const { instanceType, rootVolumeGib } = props;
    const component = this.node.path;
    const tags = { component, role, name: component };
    const profile = props.profile ?? new SsmInstanceProfile(this, 'ssm', labTags(tags));
    this.profile = profile;
    this.isStandIn = image.isStandIn;
    const domain = membership === 'workgroup' ? undefined : membership;
    const others = [...(domain ? [domain.membersIn(network).securityGroupId] : []), ...securityGroupIds];
    const shared = { network, role, serverName: id };
    this.visible = new ServerConnections(this, 'visible', {
      ...shared,
      icmNetwork: 'visible',
      block: addressBlock(this, privateAddress, highPriorityAddress),
    });
    this.server = new LabServer(this, 'server', {
      network,
      subnet: this.subnet,
      securityGroupIds: others,
      image,
      listeners,
      instanceProfile: profile.profileName,
      tags,
      ...(privateAddress === undefined ? {} : { privateAddress }),
      ...(highPriorityAddress === undefined ? {} : { secondaryAddress: highPriorityAddress }),
      ...(instanceType === undefined ? {} : { instanceType }),
      ...(rootVolumeGib === undefined ? {} : { rootVolumeGib }),
      ...(furtherTags === undefined ? {} : { furtherTags }),
    });
    const { instance } = this.server;
    this.visible.attachTo((ids) => {
      instance.vpcSecurityGroupIds = [...ids, ...others];
    });
    const second = privateAddresses && this.createPrivateInterface(privateAddresses, tags);
    this.private = second?.connections;
    this.membership =
      domain === undefined
        ? { kind: 'workgroup' }
        : {
            kind: 'domain',
            domain: domain.node.path,
            unit: domain.join({ server: this.server, profile, role: placedAs, network }).dn,
          };
    const join = this.server.node.tryFindChild('join');
    this.joined = TerraformResource.isTerraformResource(join) ? [join] : [];
    new TerraformOutput(this, 'address', {
      value: instance.privateIp,
      description: `Private address of ${component}`,
    });
    const { coResidentRoles = [], serviceLogonAccounts = [] } = props;
    enlistServer(this, {
      role,
      membership: this.membership,
      coResidentRoles,
      serviceLogonAccounts,
      network,
      instance,
      visible: this.visible,
      private: second,
    });
  }

  /** The addresses of one of its interfaces that were chosen for it, the normal one first. */
  addressesIn(icmNetwork: IcmNetwork): readonly string[] {
    const { privateAddress, highPriorityAddress, privateAddresses = [] } = this.props;
    if (icmNetwork === 'private') return privateAddresses;
    return [privateAddress, highPriorityAddress].filter((address) => address !== undefined);
  }

  private get subnet(): LabSubnet {
    const { network, atPerimeter = false, availabilityZone } = this.props;
    return atPerimeter
      ? this.subnetIn(network.perimeterSubnets, availabilityZone, 'perimeter')
      : this.subnetIn(network.serverSubnets, availabilityZone);
  }

  private subnetIn(
    subnets: readonly LabSubnet[],
    availabilityZone: string | undefined,
    tier?: 'server' | 'perimeter',
  ): LabSubnet {
    const zones = subnets.map((subnet) => subnet.availabilityZone);
    const subnet =
      availabilityZone === undefined ? subnets[0] : subnets.find((one) => one.availabilityZone === availabilityZone);
    if (subnet === undefined)
      throw new LabError([noServerSubnet('server', availabilityZone, zones, tier)], this.node.path);
    return subnet;
  }

  /** AWS wants both interfaces of an instance in one zone. */
  private get privateSubnet(): LabSubnet {
    const { network } = this.props;
    if (network.icmPrivateSubnets.length === 0)
      throw new LabError([noPrivateNetwork(network.node.path)], this.node.path);
    return this.subnetIn(network.icmPrivateSubnets, this.subnet.availabilityZone);
  }

  private createPrivateInterface(addresses: readonly string[], tags: LabTags): PrivateInterface {
    const { network, role } = this.props;
    const connections = new ServerConnections(this, 'private', {
      network,
      role,
      serverName: this.node.id,
      icmNetwork: 'private',
      block: addressBlock(this, ...addresses),
    });
    return new PrivateInterface(this, 'private-interface', {
      network,
      subnet: this.privateSubnet,
      addresses,
      server: this.server,
      connections,
      tags,
    });
  }
}
