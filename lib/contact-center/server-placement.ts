import type { Construct } from 'constructs';
import type { IDomain } from '../directory/i-domain';
import { addressNeeded, LabError, noPrivateNetwork, noServerSubnet } from '../errors';
import type { ILabNetwork, LabSubnet } from '../network/i-lab-network';
import { labTags } from '../network/lab-tags';
import type { Feature } from '../port-tables/feature';
import { icmListenersOf } from '../port-tables/icm-flow';
import type { Role } from '../port-tables/role';
import { unifiedCce } from '../port-tables/unified-cce';
import { SsmInstanceProfile } from '../server/ssm-instance-profile';
import { CallControlServer } from './call-control-server';
import type { ContactCenterKind, ContactCenterProps } from './contact-center-props';
import { ContactCenterServer } from './contact-center-server';
import type { PlannedGatewayPair } from './contact-center-servers';
import { placeOf } from './contact-center-sites';
import { holdsIpsecKey } from './ipsec/holds-ipsec-key';
import { windowsIpsecSettings } from './ipsec/ipsec-settings';
import type { PlacedServer } from './placed-server';
import type { PlannedServer } from './planned-server';
import type { ContactCenterSecurity } from './security/contact-center-security';
import { ServerProtection } from './server-protection';
import type { ServerRole } from './server-role';
import { ADDRESSES_PER_CONTACT_CENTER } from './server-roles';

const FIRST_ADDRESS = 32;

/** What Windows and a stand-in still start on. */
const SMALL = { windows: 't3.medium', standIn: 't3.nano' } as const;

/** What servers are placed by. */
export interface ServerPlacementProps {
  readonly props: ContactCenterProps;
  readonly kind: ContactCenterKind;
  readonly features: readonly Feature[];
  readonly security: ContactCenterSecurity;
  readonly gatewayPairs: readonly PlannedGatewayPair[];
  /** Tags of the Windows servers, beside those that say what they are. */
  readonly furtherTags: Readonly<Record<string, string>>;
}

/** Where a server is. */
interface Spot {
  readonly network: ILabNetwork;
  readonly zone: number;
  readonly availabilityZone: string;
  readonly normal: string;
  readonly high: string;
}

/** Makes planned servers constructs of a contact centre: each in the zone or at the site of its side, with its addresses. */
export class ServerPlacement {
  private readonly profiles = new Map<IDomain | 'workgroup', SsmInstanceProfile>();

  constructor(
    private readonly scope: Construct,
    private readonly placement: ServerPlacementProps,
  ) {}

  /** Makes a server where its side is, with the addresses of its slot. */
  place(plan: PlannedServer): PlacedServer {
    const pair = this.pairOf(plan);
    const { network, zone } = placeOf(pair?.sites ?? this.placement.props.sites, plan.side);
    const [{ tier, windows }] = plan.roles;
    const subnet =
      tier === 'perimeter'
        ? this.subnet(plan, network.perimeterSubnets, zone, 'perimeter')
        : this.subnet(plan, network.serverSubnets, zone);
    const spot = { network, zone, availabilityZone: subnet.availabilityZone, ...this.addresses(plan, subnet) };
    return windows ? this.placeWindowsServer(plan, spot) : this.placeStandIn(plan, spot);
  }

  private placeStandIn(plan: PlannedServer, { network, availabilityZone, normal }: Spot): PlacedServer {
    const [role] = plan.roles;
    const construct = new CallControlServer(this.scope, plan.id, {
      network,
      role,
      availabilityZone,
      privateAddress: normal,
      ...this.shared(plan),
      profile: this.profile('workgroup'),
    });
    return { plan, network, construct, visible: construct.visible, private: undefined };
  }

  private placeWindowsServer(plan: PlannedServer, spot: Spot): PlacedServer {
    const { network, availabilityZone, normal, high } = spot;
    const { furtherTags, security, props } = this.placement;
    const [main] = plan.roles;
    const atPerimeter = main.tier === 'perimeter';
    // The perimeter blocks what members of a domain and its controllers say to each other.
    const inWorkgroup = atPerimeter || this.pairOf(plan)?.workgroup;
    const membership = inWorkgroup ? 'workgroup' : props.domain;
    const needsPrivate = plan.duplexed && plan.roles.some((role) => role.privateNetwork);
    const roles = [...new Set(plan.components.map(({ role }) => role))];
    const shared = this.shared(plan);
    const construct = new ContactCenterServer(this.scope, plan.id, {
      network,
      membership,
      ...this.roleOf(plan),
      coResidentRoles: roles.filter((one) => one !== main.role),
      availabilityZone,
      atPerimeter,
      privateAddress: normal,
      ...(plan.roles.some((one) => one.highPriority) ? { highPriorityAddress: high } : {}),
      ...(needsPrivate ? { privateAddresses: this.privateAddresses(plan, spot) } : {}),
      ...shared,
      ...(this.holdsKey(plan) ? {} : { profile: this.profile(membership) }),
      rootVolumeGib: main.rootVolumeGib,
      furtherTags,
      ...(props.image === undefined ? {} : { image: props.image }),
    });
    // Members of a domain have a group by which they call the endpoints.
    if (inWorkgroup) construct.visible.allowAdministration();
    if (atPerimeter) network.administerPerimeter();
    const { server, joined: after } = construct;
    new ServerProtection(construct, 'protection', { server, listeners: shared.listeners, security, after });
    return { plan, network, construct, visible: construct.visible, private: construct.private };
  }

  /** What every server is told. */
  private shared({ roles, components }: PlannedServer) {
    const { props, features } = this.placement;
    return {
      listeners: icmListenersOf(unifiedCce, components, features),
      instanceType: this.instanceType(roles[0]),
      securityGroupIds: roles.flatMap(({ role }) => props.additionalSecurityGroupIds?.[role] ?? []),
    };
  }

  private pairOf({ pair }: PlannedServer): PlannedGatewayPair | undefined {
    return pair === undefined ? undefined : this.placement.gatewayPairs[pair];
  }

  /** A gateway of a parent to a child is a role of its own to the directory. */
  private roleOf({ roles: [main], components }: PlannedServer): { role: Role; placedAs?: Role } {
    if (components.some(({ gateway }) => gateway?.kind === 'gateway')) return { role: 'gateway-peripheral-gateway' };
    const { placedAs } = this.placement.kind;
    return { role: main.role, ...(placedAs === undefined ? {} : { placedAs }) };
  }

  private subnet(
    { id }: PlannedServer,
    subnets: readonly LabSubnet[],
    zone: number,
    tier?: 'server' | 'perimeter',
  ): LabSubnet {
    const subnet = subnets[zone];
    if (subnet === undefined) {
      const zones = subnets.map(({ availabilityZone }) => availabilityZone);
      throw new LabError([noServerSubnet(id, undefined, zones, tier)], this.scope.node.path);
    }
    return subnet;
  }

  private addresses({ id, slot }: PlannedServer, { cidr }: LabSubnet): { normal: string; high: string } {
    if (cidr === undefined) throw new LabError([addressNeeded(id)], this.scope.node.path);
    const { instanceNumber = 0 } = this.placement.props;
    const { firstAddress = FIRST_ADDRESS + ADDRESSES_PER_CONTACT_CENTER * instanceNumber } = this.placement.props;
    return { normal: cidr.host(firstAddress + slot), high: cidr.host(firstAddress + slot + 1) };
  }

  private privateAddresses(plan: PlannedServer, { network, zone }: Spot): string[] {
    if (network.icmPrivateSubnets.length === 0)
      throw new LabError([noPrivateNetwork(network.node.path)], this.scope.node.path);
    const { normal, high } = this.addresses(plan, this.subnet(plan, network.icmPrivateSubnets, zone));
    return plan.roles.some((role) => role.highPriority) ? [normal, high] : [normal];
  }

  private instanceType({ role, windows, instanceType }: ServerRole): string {
    const { size = 'standard', instanceTypes = {} } = this.placement.props;
    return instanceTypes[role] ?? (size === 'standard' ? instanceType : windows ? SMALL.windows : SMALL.standIn);
  }

  /** A key of IPsec is for the servers on its path alone, so each of them has a profile of its own. */
  private holdsKey({ components }: PlannedServer): boolean {
    const { ipsec = {}, image } = this.placement.props;
    if (ipsec === false || image?.isStandIn) return false;
    return holdsIpsecKey(
      components.map(({ role }) => role),
      windowsIpsecSettings(ipsec),
    );
  }

  /** Other servers of one membership may do the same, so that they share a profile. */
  private profile(membership: IDomain | 'workgroup'): SsmInstanceProfile {
    const known = this.profiles.get(membership);
    if (known) return known;
    const id = membership === 'workgroup' ? 'ssm' : 'ssm-domain';
    const component = this.scope.node.path;
    const profile = new SsmInstanceProfile(
      this.scope,
      id,
      labTags({ component, role: 'ssm-managed-server', name: `${component}/${id}` }),
    );
    this.profiles.set(membership, profile);
    return profile;
  }
}
