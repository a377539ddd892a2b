import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalInteger } from '../boundary/literal-integer';
import { report } from '../boundary/zod-problem';
import type { ConnectionCluster } from '../connection/connection-cluster';
import { domainSchema } from '../directory/domain-schemas';
import type { IDomain } from '../directory/i-domain';
import {
  addressNeeded,
  gatewayKindNotHere,
  LabError,
  memberWithoutFlow,
  noPrivateNetwork,
  noServerSubnet,
  noVoicemailHere,
  unknownRole,
} from '../errors';
import { GuideEnforcement } from '../guides/guide-enforcement';
import { type ContactCenterFact, Unknown } from '../guides/lab-model';
import type { MembersByRole } from '../network/connections';
import type { ILabNetwork, LabSubnet } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import { Member, type MemberLike } from '../network/member';
import type { Feature } from '../port-tables/feature';
import { icmFlowsBetween, icmListenersOf } from '../port-tables/icm-flow';
import { type GatewayKind, HIGHEST_INSTANCE_NUMBER, type IcmNode } from '../port-tables/icm-node';
import type { Role } from '../port-tables/role';
import { unifiedCce } from '../port-tables/unified-cce';
import { ServerImage } from '../server/server-image';
import { SsmInstanceProfile } from '../server/ssm-instance-profile';
import { CallControlServer } from './call-control-server';
import { CONTACT_CENTER_ROLES, type ContactCenterRole } from './contact-center-role';
import {
  contactCenterFeaturesSchema,
  type ContactCenterFeatures,
  contactCenterPortFeatures,
  FEATURE_PROPS,
} from './contact-center-features';
import { ContactCenterServer } from './contact-center-server';
import {
  type ContactCenterServers,
  contactCenterServersSchema,
  type PlannedServers,
  plannedServers,
} from './contact-center-servers';
import { type ContactCenterSites, placeOf, sitesSchema } from './contact-center-sites';
import { connectServers } from './connect-servers';
import type { PlacedServer } from './placed-server';
import { type PlannedServer, planServers } from './planned-server';
import type { ContactCenterSecurity } from './security/contact-center-security';
import {
  contactCenterSecurity,
  type ContactCenterSecurityProps,
  contactCenterSecuritySchema,
} from './security/contact-center-security-props';
import { ADDRESSES_PER_CONTACT_CENTER, SERVER_ROLES } from './server-roles';
import type { ServerRole } from './server-role';

/** Props that every contact centre has. */
export interface ContactCenterProps {
  /**
   * Where side A and side B are: one network, whose two zones they take, or a network for each, at geographically distributed
   * sites. Networks without subnets for the private network of a duplexed system: error `NoPrivateNetwork`. Two networks must
   * reach each other, by `NetworkPeering` for one.
   */
  readonly sites: ContactCenterSites;
  /**
   * The domain that the Windows servers join, each in the organizational unit of its role. A role without a unit: error
   * `NoUnitForRole`.
   */
  readonly domain: IDomain;
  /**
   * Number of the ICM instance, 0 to 24: it decides the ports. Another: error `InvalidProperty`.
   *
   * @default 0
   */
  readonly instanceNumber?: number;
  /**
   * Which servers there are.
   *
   * @default - a duplexed system of every usual server; see its members
   */
  readonly servers?: ContactCenterServers;
  /**
   * What is in use, as far as ports depend on it.
   *
   * @default - nothing that has to be turned on
   */
  readonly features?: ContactCenterFeatures;
  /**
   * The security layers beside network and directory: firewall of Windows, antivirus, updates, hardening, desktops, phones.
   * (Securing Unified CCE, pages 8-13 to 8-21)
   *
   * @default - as the guide recommends
   */
  readonly security?: ContactCenterSecurityProps;
  /**
   * Who outside of the system stands for which role. More can be added later, with `connections`. A member that no row gives a
   * flow with the features that are on: error `MemberWithoutFlow`.
   *
   * @default - nobody
   */
  readonly members?: MembersByRole<ContactCenterRole>;
  /**
   * `small` makes every server the smallest that still starts: for labs that only test the network.
   *
   * @default 'standard' - the instance type of each role
   */
  readonly size?: 'standard' | 'small';
  /**
   * EC2 instance types of some roles.
   *
   * @default - by `size`
   */
  readonly instanceTypes?: Readonly<Partial<Record<Role, string>>>;
  /**
   * What the Windows servers run.
   *
   * @default ServerImage.windows()
   */
  readonly image?: ServerImage;
  /**
   * Number of the first address that the system takes in each of its subnets; it may take the 160 from there on. Odd: error
   * `InvalidProperty`. An address that another server has: `AddressTaken`.
   *
   * @default - 32, and 160 more for each instance number
   */
  readonly firstAddress?: number;
}

const FIRST_ADDRESS = 32;

/** What Windows and a stand-in still start on. */
const SMALL = { windows: 't3.medium', standIn: 't3.nano' } as const;

/** What tells one kind of contact centre from another. */
export interface ContactCenterKind {
  readonly system: ContactCenterFact['system'];
  /** The gateways that a pair may have. */
  readonly gateways: readonly GatewayKind[];
  /** The gateways of a pair where none is named. */
  readonly usualGateways: readonly GatewayKind[];
  /** The role by which the directory places every server, where it is not the server's own. */
  readonly placedAs?: Role;
  /** Defaults that differ from those of `ContactCenterServers`. */
  readonly servers?: ContactCenterServers;
}

const roleNames: readonly Role[] = SERVER_ROLES.map(({ role }) => role);

const propsSchema = z.strictObject({
  sites: sitesSchema,
  domain: domainSchema,
  instanceNumber: literalInteger(0, HIGHEST_INSTANCE_NUMBER).exactOptional(),
  servers: contactCenterServersSchema.exactOptional(),
  features: contactCenterFeaturesSchema.exactOptional(),
  security: contactCenterSecuritySchema.exactOptional(),
  members: z.record(z.string(), z.unknown()).exactOptional(),
  size: z.enum(['standard', 'small']).exactOptional(),
  instanceTypes: z.partialRecord(z.enum(roleNames), z.string().min(1)).exactOptional(),
  image: z.custom<ServerImage>((value) => value instanceof ServerImage, 'Expected a ServerImage').exactOptional(),
  firstAddress: literalInteger(4)
    .refine((number) => number % 2 === 0, 'Expected an even number, so that an address and its next are one block')
    .exactOptional(),
});

/** What every contact centre is made of: servers by role on two sides, and exactly the connections that the table lists. */
export abstract class ContactCenter extends Construct {
  /** Every server, in the order of the plan. */
  readonly servers: readonly PlacedServer[];
  /** The layers beside network and directory, with their defaults. */
  readonly security: ContactCenterSecurity;
  /** The domain of the Windows servers. */
  readonly domain: IDomain;

  private readonly features: readonly Feature[];
  private readonly profiles = new Map<IDomain | 'workgroup', SsmInstanceProfile>();
  private readonly planned: PlannedServers;

  protected constructor(
    scope: Construct,
    id: string,
    private readonly props: ContactCenterProps,
    private readonly kind: ContactCenterKind,
  ) {
    super(scope, id);
    checkProps(this, schemaOf(kind), props);
    const { domain, instanceNumber = 0, servers = {}, features = {}, security, members = {} } = props;
    this.domain = domain;
    this.security = contactCenterSecurity(security);
    this.planned = plannedServers({ ...kind.servers, ...servers }, kind.usualGateways);
    this.features = contactCenterPortFeatures(features, this.security, this.planned.supportTools);
    this.servers = planServers(this.planned, { system: this.node.path, instanceNumber }).map((plan) =>
      this.place(plan),
    );
    connectServers(this.servers, this.features);
    this.allowAll(members);
    GuideEnforcement.of(this).enlist(this, () => this.fact());
  }

  /** Who may talk to the servers: `connections.allowFrom('agent-desktop', '192.168.30.0/24')`. */
  get connections(): Pick<ContactCenter, 'allow' | 'allowFrom' | 'allowTo'> {
    return this;
  }

  /**
   * Lets members that stand for a role connect to the servers, and the servers to them, on what the table says. Throws
   * `UnknownRole`, `MemberWithoutFlow`, `CidrsOverlap`, `MemberBeyondNetworkAcl` or `MemberNameTaken`.
   */
  allow(role: ContactCenterRole, ...members: MemberLike[]): this {
    return this.add(role, members, { ingress: true, egress: true });
  }

  /** Lets members that stand for a role connect to the servers. Throws as `allow` does. */
  allowFrom(role: ContactCenterRole, ...members: MemberLike[]): this {
    return this.add(role, members, { ingress: true, egress: false });
  }

  /** Lets the servers connect to members that stand for a role. Throws as `allow` does. */
  allowTo(role: ContactCenterRole, ...members: MemberLike[]): this {
    return this.add(role, members, { ingress: false, egress: true });
  }

  /**
   * Integrates a Cisco Unity Connection cluster with the stand-ins for Unified CM: each may connect to the other as the
   * cluster's own tables say. Throws `NoVoicemailHere` where no stand-in is in the network of the cluster.
   */
  integrateVoicemail(cluster: ConnectionCluster): this {
    const servers = this.serversOf('unified-cm').filter(({ network }) => network === cluster.network);
    if (servers.length === 0) throw new LabError([noVoicemailHere(cluster.node.path)], this.node.path);
    for (const { visible, construct } of servers) {
      if (construct instanceof CallControlServer) cluster.connections.allow('unified-cm', construct);
      visible.allowFlows('connection-server', cluster.member, cluster.flowsSeenFrom('unified-cm'));
    }
    return this;
  }

  /** The servers on which components of a role run. */
  serversOf(role: Role): PlacedServer[] {
    return this.servers.filter(({ plan }) => plan.roles.some((one) => one.role === role));
  }

  private allowAll(members: MembersByRole<ContactCenterRole>): void {
    const problems = Object.entries(members).flatMap(([role, likes]) =>
      [likes ?? []].flat().flatMap((like) => {
        try {
          if (!isContactCenterRole(role)) throw new LabError([unknownRole(role, CONTACT_CENTER_ROLES)]);
          this.allow(role, like);
          return [];
        } catch (error) {
          if (!(error instanceof LabError)) throw error;
          return error.problems.map((problem) => ({ ...problem, property: `members.${role}` }));
        }
      }),
    );
    if (problems.length > 0) throw new LabError(problems, this.node.path);
  }

  private add(
    role: ContactCenterRole,
    likes: readonly MemberLike[],
    wanted: { readonly ingress: boolean; readonly egress: boolean },
  ): this {
    if (!isContactCenterRole(role)) throw new LabError([unknownRole(role, CONTACT_CENTER_ROLES)], this.node.path);
    const outside: IcmNode = { role, instanceNumber: 0 };
    for (const like of likes) {
      const member = Member.of(like);
      let flows = 0;
      for (const { plan, visible } of this.servers) {
        const between = {
          ingress: wanted.ingress ? plan.components.flatMap((own) => this.flows(outside, own)) : [],
          egress: wanted.egress ? plan.components.flatMap((own) => this.flows(own, outside)) : [],
        };
        if (between.ingress.length + between.egress.length === 0) continue;
        flows += between.ingress.length + between.egress.length;
        visible.allowFlows(role, member, between);
      }
      if (flows === 0) this.failWithoutFlow(role, member, wanted);
    }
    return this;
  }

  private flows(client: IcmNode, listener: IcmNode) {
    return icmFlowsBetween(unifiedCce, client, listener, this.features);
  }

  private failWithoutFlow(role: Role, member: Member, wanted: { ingress: boolean; egress: boolean }): never {
    const directions = [...(wanted.ingress ? ['inbound'] : []), ...(wanted.egress ? ['outbound'] : [])];
    const roles = new Set(this.servers.flatMap(({ plan }) => plan.components.map((component) => component.role)));
    const rows = unifiedCce.rows.flatMap(({ listeners, connections }) =>
      connections.filter(
        ({ client }) =>
          (wanted.ingress && client === role && listeners.some((one) => roles.has(one))) ||
          (wanted.egress && roles.has(client) && listeners.includes(role)),
      ),
    );
    const switches = rows.flatMap(({ when }) => when.flatMap((feature) => FEATURE_PROPS[feature] ?? []));
    throw new LabError([memberWithoutFlow(role, member.name, directions, switches)], this.node.path);
  }

  /** Makes a server where its side is, with the addresses of its slot. */
  private place(plan: PlannedServer): PlacedServer {
    const pair = plan.pair === undefined ? undefined : this.planned.peripheralGateways[plan.pair];
    const { network, zone } = placeOf(pair?.sites ?? this.props.sites, plan.side);
    const [main] = plan.roles;
    const subnet = this.subnet(
      plan,
      main.tier === 'perimeter' ? network.perimeterSubnets : network.serverSubnets,
      zone,
    );
    const { availabilityZone } = subnet;
    const placed = { plan, network, availabilityZone };
    const addresses = this.addresses(plan, subnet);
    const instanceType = this.instanceType(main);
    const listeners = icmListenersOf(unifiedCce, plan.components, this.features);
    const membership = pair?.workgroup ? ('workgroup' as const) : this.domain;
    if (!main.windows) {
      const construct = new CallControlServer(this, plan.id, {
        network,
        role: main,
        availabilityZone,
        listeners,
        instanceType,
        privateAddress: addresses.normal,
        profile: this.profile('workgroup'),
      });
      return { ...placed, construct, visible: construct.visible, private: undefined };
    }
    const { high } = addresses;
    const needsPrivate = plan.duplexed && plan.roles.some((role) => role.privateNetwork);
    const roles = [...new Set(plan.components.map(({ role }) => role))];
    const { role, ...placement } = this.roleOf(plan);
    const construct = new ContactCenterServer(this, plan.id, {
      network,
      role,
      membership,
      ...placement,
      coResidentRoles: roles.filter((one) => one !== main.role),
      availabilityZone,
      privateAddress: addresses.normal,
      ...(plan.roles.some((one) => one.highPriority) ? { highPriorityAddress: high } : {}),
      ...(needsPrivate ? { privateAddresses: this.privateAddresses(plan, network, zone) } : {}),
      atPerimeter: main.tier === 'perimeter',
      listeners,
      profile: this.profile(membership),
      instanceType,
      rootVolumeGib: main.rootVolumeGib,
      ...(this.props.image === undefined ? {} : { image: this.props.image }),
    });
    if (membership === 'workgroup') construct.visible.allowAdministration();
    return { ...placed, construct, visible: construct.visible, private: construct.private };
  }

  /** A gateway of a parent to a child is a role of its own to the directory. */
  private roleOf({ roles: [main], components }: PlannedServer): { role: Role; placedAs?: Role } {
    if (components.some(({ gateway }) => gateway?.kind === 'gateway')) return { role: 'gateway-peripheral-gateway' };
    const { placedAs } = this.kind;
    return { role: main.role, ...(placedAs === undefined ? {} : { placedAs }) };
  }

  private subnet({ id }: PlannedServer, subnets: readonly LabSubnet[], zone: number): LabSubnet {
    const subnet = subnets[zone];
    if (subnet === undefined) {
      const zones = subnets.map(({ availabilityZone }) => availabilityZone);
      throw new LabError([noServerSubnet(id, undefined, zones)], this.node.path);
    }
    return subnet;
  }

  private addresses({ id, slot }: PlannedServer, { cidr }: LabSubnet): { normal: string; high: string } {
    if (cidr === undefined) throw new LabError([addressNeeded(id)], this.node.path);
    const { instanceNumber = 0 } = this.props;
    const { firstAddress = FIRST_ADDRESS + ADDRESSES_PER_CONTACT_CENTER * instanceNumber } = this.props;
    return { normal: cidr.host(firstAddress + slot), high: cidr.host(firstAddress + slot + 1) };
  }

  private privateAddresses(plan: PlannedServer, network: ILabNetwork, zone: number): string[] {
    if (network.icmPrivateSubnets.length === 0)
      throw new LabError([noPrivateNetwork(network.node.path)], this.node.path);
    const { normal, high } = this.addresses(plan, this.subnet(plan, network.icmPrivateSubnets, zone));
    return plan.roles.some((role) => role.highPriority) ? [normal, high] : [normal];
  }

  private instanceType({ role, windows, instanceType }: ServerRole): string {
    const { size = 'standard', instanceTypes = {} } = this.props;
    return instanceTypes[role] ?? (size === 'standard' ? instanceType : windows ? SMALL.windows : SMALL.standIn);
  }

  /** Servers of one membership may do the same, so that they share a profile. */
  private profile(membership: IDomain | 'workgroup'): SsmInstanceProfile {
    const known = this.profiles.get(membership);
    if (known) return known;
    const id = membership === 'workgroup' ? 'ssm' : 'ssm-domain';
    const component = this.node.path;
    const profile = new SsmInstanceProfile(
      this,
      id,
      labTags({ component, role: 'ssm-managed-server', name: `${component}/${id}` }),
    );
    this.profiles.set(membership, profile);
    return profile;
  }

  private fact(): ContactCenterFact {
    return {
      kind: 'contact-center',
      path: this.node.path,
      system: this.kind.system,
      servers: this.servers.map(({ plan, network, construct, availabilityZone }) => ({
        path: construct.node.path,
        roles: [...new Set(plan.components.map(({ role }) => role))],
        pair: plan.duplexed ? { name: plan.id.slice(0, -plan.side.length - 1), side: plan.side } : undefined,
        network: network.node.path,
        availabilityZone: Token.isUnresolved(availabilityZone)
          ? new Unknown('the availability zone')
          : availabilityZone,
      })),
      domain: this.domain.node.path,
      security: this.security,
    };
  }
}

function schemaOf({ gateways, system }: ContactCenterKind) {
  return propsSchema.check((context) => {
    context.value.servers?.peripheralGateways?.forEach((pair, index) => {
      pair.gateways.forEach((kind, at) => {
        if (!gateways.includes(kind))
          report(context, gatewayKindNotHere(kind, system, gateways), [
            'servers',
            'peripheralGateways',
            index,
            'gateways',
            at,
          ]);
      });
    });
  });
}

function isContactCenterRole(role: string): role is ContactCenterRole {
  return CONTACT_CENTER_ROLES.some((one) => one === role);
}
