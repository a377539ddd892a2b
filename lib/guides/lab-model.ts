import type {
  GroupObject,
  GroupPolicyLink,
  OrganizationalUnitObject,
  ServiceAccountObject,
} from '../directory/directory-objects';
import type { ConnectionFeatures } from '../connection/connection-features';
import type { ConnectionSettings } from '../connection/settings/connection-settings';
import type { IpsecPath, IpsecPathId } from '../contact-center/ipsec/ipsec-path';
import type { IpsecProtection } from '../contact-center/ipsec/ipsec-protection';
import type { WindowsIpsecSettings } from '../contact-center/ipsec/ipsec-settings';
import type { ContactCenterSecurity } from '../contact-center/security/contact-center-security';
import type { DistinguishedName } from '../directory/distinguished-name';
import type { FunctionalLevel } from '../directory/functional-level';
import type { OperationsMasters } from '../directory/operations-masters';
import type { Cidr } from '../network/cidr';
import type { Direction } from '../network/security-rule';
import type { Feature } from '../port-tables/feature';
import type { FlowOptions } from '../port-tables/flow';
import type { IcmNetwork } from '../port-tables/icm-port-table';
import type { PortRange } from '../port-tables/port-range';
import type { Protocol } from '../port-tables/port-table';
import type { Role } from '../port-tables/role';
import type { Side } from '../port-tables/side';

/** A fact that is not known before apply, and which one. */
export class Unknown {
  constructor(
    /** What is not known, in words. */
    readonly what: string,
  ) {}
}

/** A fact that may have to wait for apply. */
export type Known<T> = T | Unknown;

/** Who may use a rule. */
export type PeerFact =
  | { readonly kind: 'cidr'; readonly cidr: Cidr }
  | { readonly kind: 'security-group'; readonly key: string }
  | {
      readonly kind: 'prefix-list';
      readonly id: string;
      /** How many entries the list can have, where that is known. */
      readonly maxEntries?: number;
      /** Address family of the entries, where that is known. */
      readonly family?: 4 | 6;
    };

/** What a rule takes of its group's quota, in each address family. */
export interface RuleWeight {
  readonly ipv4: number;
  readonly ipv6: number;
}

/** A rule of a security group, whoever wrote it and in whichever of the provider's ways. */
export interface RuleFact {
  /** Path of the construct that has the rule. */
  readonly path: string;
  readonly direction: Direction;
  /** `all` is AWS's -1. `other` is neither TCP nor UDP nor ESP. It has no ports, as ESP has none. */
  readonly protocol: Known<Protocol | 'all' | 'other'>;
  readonly ports: Known<PortRange>;
  readonly peer: Known<PeerFact>;
  readonly weight: Known<RuleWeight>;
}

/** A security group of ours. */
export interface SecurityGroupFact {
  /** Names the group across stacks. */
  readonly key: string;
  readonly path: string;
  readonly audience: string;
  /** The roles whose rules go to this group. */
  readonly roles: readonly Role[];
  readonly rules: readonly RuleFact[];
}

/** The security groups of a Connection cluster. */
export interface ConnectionSecurityGroupsFact {
  readonly kind: 'connection-security-groups';
  readonly path: string;
  readonly groups: readonly SecurityGroupFact[];
  /** Groups of somebody else on the same interfaces. Their rules let in as ours do. */
  readonly accompanyingGroups: readonly SecurityGroupFact[];
  /** A network ACL of ours keeps IPv6 to the granted ports, where rules that name groups cannot. */
  readonly ipv6Guarded: boolean;
  readonly features: readonly Feature[];
  readonly chosenPorts: NonNullable<FlowOptions['chosenPorts']>;
}

/** A server of a Connection cluster. */
export interface ConnectionServerFact {
  readonly path: string;
  readonly node: 'publisher' | 'subscriber';
  readonly availabilityZone: Known<string>;
  /** Absent where the server asks for an address over DHCP. */
  readonly privateAddress: Known<string> | undefined;
  /** How many security groups its interface has. */
  readonly securityGroups: Known<number>;
}

/** A Connection cluster. */
export interface ConnectionClusterFact {
  readonly kind: 'connection-cluster';
  readonly path: string;
  /** It was declared to have one server only. */
  readonly single: boolean;
  readonly servers: readonly ConnectionServerFact[];
}

/** What is configured inside the servers of a Connection cluster. */
export interface ConnectionSettingsFact {
  readonly kind: 'connection-settings';
  /** Path of the cluster. */
  readonly path: string;
  /** There is one server only. */
  readonly single: boolean;
  /** Release of Cisco Unity Connection, such as `9.1(2)`. */
  readonly release: string;
  readonly features: ConnectionFeatures;
  /** The name of the cluster, where the network has a private zone. */
  readonly alternateName: Known<string> | undefined;
  readonly settings: ConnectionSettings;
}

/** A site of a domain. */
export interface DomainSiteFact {
  readonly name: string;
  /** Path of the network that the site is. */
  readonly network: string;
  /** Names of its domain controllers. */
  readonly controllers: readonly string[];
  /** How many of them have the Global Catalog. */
  readonly globalCatalogs: number;
}

/** A Group Policy object linked above the units that a lab declares. */
export interface PolicyAboveFact extends GroupPolicyLink {
  /** The unit, or the root of the domain. */
  readonly at: DistinguishedName;
}

/** An Active Directory domain. */
export interface DomainFact {
  readonly kind: 'domain';
  readonly path: string;
  /** DNS name. */
  readonly domainName: string;
  readonly netbiosName: string;
  readonly root: DistinguishedName;
  /** The unit that a managed domain gives its customer. */
  readonly delegatedUnit: DistinguishedName | undefined;
  readonly functionalLevel: Known<FunctionalLevel>;
  readonly sites: Known<readonly DomainSiteFact[]>;
  /** Pairs of sites between which controllers replicate. */
  readonly replication: Known<readonly (readonly [string, string])[]>;
  /** Absent where AWS runs the controllers, and has the roles wherever it wants. */
  readonly operationsMasters: Known<OperationsMasters> | undefined;
  /** Policies linked at places that the lab does not declare. */
  readonly policiesAbove: Known<readonly PolicyAboveFact[]>;
  /** Units that the lab does not declare may be there, because somebody else runs the directory. */
  readonly mayHaveMoreUnits: boolean;
  readonly units: readonly OrganizationalUnitObject[];
  readonly groups: readonly GroupObject[];
  readonly accounts: readonly ServiceAccountObject[];
  /** Paths of networks with servers that are members. */
  readonly memberNetworks: readonly string[];
}

/** What a server is a member of. */
export type MembershipFact =
  | {
      readonly kind: 'domain';
      /** Path of the domain. */
      readonly domain: string;
      readonly unit: DistinguishedName;
    }
  | { readonly kind: 'workgroup' }
  /** It runs on Cisco's own operating system, which joins nothing. */
  | { readonly kind: 'appliance' };

/** A rule as a port table grants it, by which what Terraform is given is judged. */
export interface GrantedRuleFact {
  readonly direction: Direction;
  readonly protocol: Protocol;
  readonly ports: PortRange;
  /** Whoever the member is that it was granted to. */
  readonly peer: Known<PeerFact>;
}

/** A security group of a server of the contact centre. */
export interface ServerGroupFact extends SecurityGroupFact {
  /** What the port tables grant on the interface, by the paths of its rules. */
  readonly granted: ReadonlyMap<string, GrantedRuleFact>;
}

/** An interface of a server of the contact centre. */
export interface ServerInterfaceFact {
  readonly icmNetwork: IcmNetwork;
  /** Tier of the network that its subnet belongs to. */
  readonly tier: Known<'servers' | 'perimeter' | 'icm-private'>;
  readonly groups: readonly ServerGroupFact[];
  /** Groups of somebody else on the same interface. Their rules let in as ours do. */
  readonly accompanyingGroups: readonly SecurityGroupFact[];
  /** How many security groups it has. */
  readonly securityGroups: Known<number>;
}

/** A server of the contact centre: a Windows server, or a stand-in for an appliance. */
export interface ContactCenterServerFact {
  readonly kind: 'contact-center-server';
  readonly path: string;
  readonly role: Role;
  readonly membership: MembershipFact;
  /** What else runs on it. */
  readonly coResidentRoles: readonly Role[];
  /** Accounts that its services log on with, as Windows writes them. */
  readonly serviceLogonAccounts: readonly string[];
  readonly interfaces: readonly ServerInterfaceFact[];
  /** Whether it has an address that the Internet reaches. */
  readonly publicAddress: Known<boolean>;
}

/** A server as its contact centre sees it. */
export interface ContactCenterMemberFact {
  readonly path: string;
  /** Everything that runs on it. */
  readonly roles: readonly Role[];
  /** The pair that it is one side of. Absent where there is one of it only. */
  readonly pair: { readonly name: string; readonly side: Side } | undefined;
  /** Path of its network. */
  readonly network: string;
  readonly availabilityZone: Known<string>;
  /** EC2 instance type. */
  readonly instanceType: Known<string>;
}

/** Two servers that a path joins on which IPsec of Windows is supported. */
export interface IpsecLinkFact {
  /** Paths of the two. */
  readonly servers: readonly [string, string];
  /** Paths of their networks, which are two where the link crosses sites. */
  readonly networks: readonly [string, string];
  readonly path: IpsecPathId;
  /** Which of the two networks of a Unified ICM their interfaces are in. */
  readonly icmNetwork: IcmNetwork;
  /** What the guide wants of the path. */
  readonly wanted: IpsecPath['protection'];
  readonly protection: IpsecProtection;
}

/** A server and a host outside of the lab that is trusted to speak IPsec: every such path is to be encrypted. */
export interface TrustedHostFact {
  /** Path of the server. */
  readonly server: string;
  /** The host's address. */
  readonly address: string;
  readonly path: IpsecPathId;
  readonly protection: IpsecProtection;
}

/** What a contact centre has of IPsec. */
export interface ContactCenterIpsecFact {
  readonly settings: WindowsIpsecSettings | false;
  readonly links: readonly IpsecLinkFact[];
  readonly trusted: readonly TrustedHostFact[];
}

/** A contact centre: a Unified CCE, a parent Unified ICM, or a child System Unified CCE. */
export interface ContactCenterFact {
  readonly kind: 'contact-center';
  readonly path: string;
  readonly system: 'unified-cce' | 'unified-icm-parent' | 'system-contact-center-child';
  readonly servers: readonly ContactCenterMemberFact[];
  /** Path of the domain of its servers. */
  readonly domain: string;
  readonly security: ContactCenterSecurity;
  readonly ipsec: ContactCenterIpsecFact;
}

/** A parent system and a child system, and the domains that they are in. */
export interface ParentAndChildFact {
  readonly kind: 'parent-and-child';
  readonly path: string;
  /** Path of the parent's domain. */
  readonly parent: string;
  /** Path of the child's domain. */
  readonly child: string;
  readonly relation: 'same domain' | 'same forest' | 'disparate environments';
  /** Servers at the child's site that are nodes of the parent. */
  readonly gatewayPeripheralGateways: readonly { readonly path: string; readonly membership: MembershipFact }[];
}

/** An entry of a network ACL, whoever wrote it and in whichever of the provider's ways. */
export interface NetworkAclEntryFact {
  /** Path of the construct that has the entry. */
  readonly path: string;
  readonly direction: Direction;
  /** Its place in the order of evaluation. `Unknown` too where the entry may not be there at all. */
  readonly number: Known<number>;
  readonly action: Known<'allow' | 'deny'>;
  /** `all` is AWS's -1. `other` is neither TCP nor UDP nor ESP. It has no ports, as ESP has none. */
  readonly protocol: Known<Protocol | 'all' | 'other'>;
  readonly ports: Known<PortRange>;
  readonly family: Known<4 | 6>;
  /** Source of an inbound entry, destination of an outbound one. */
  readonly block: Known<Cidr>;
}

/** A network ACL. */
export interface NetworkAclFact {
  readonly path: string;
  /** In no particular order. */
  readonly entries: readonly NetworkAclEntryFact[];
}

/** A subnet of the perimeter. */
export interface PerimeterSubnetFact {
  readonly path: string;
  /**
   * What it is associated with. None: the network ACL that every VPC comes with, which allows everything. Several: the one
   * that Terraform happens to make last.
   */
  readonly networkAcls: readonly Known<NetworkAclFact>[];
}

/** A network that the lab makes. */
export interface LabNetworkFact {
  readonly kind: 'lab-network';
  readonly path: string;
  /** IPv4 block of the VPC. */
  readonly cidr: Cidr;
  readonly perimeterSubnets: readonly PerimeterSubnetFact[];
}

/** What an end of a tunnel offers in one phase, by AWS's names. Absent: all that AWS speaks. */
export interface VpnOfferFact {
  readonly encryption: Known<readonly string[]> | undefined;
  readonly integrity: Known<readonly string[]> | undefined;
  readonly dhGroups: Known<readonly number[]> | undefined;
}

/** An end of a tunnel of a VPN connection. */
export interface VpnTunnelFact {
  readonly ikeVersions: Known<readonly string[]> | undefined;
  readonly insideCidr: Known<string> | undefined;
  readonly phase1: VpnOfferFact;
  readonly phase2: VpnOfferFact;
}

/** A VPN connection between networks of the lab and another site. */
export interface SiteToSiteVpnFact {
  readonly kind: 'site-to-site-vpn';
  readonly path: string;
  /** Paths of the networks at AWS's end. */
  readonly networks: readonly string[];
  /** Path of the network at the router's end. Absent where it is none of the lab's. */
  readonly siteNetwork: string | undefined;
  /** AWS's ends of the two tunnels, as Terraform is told. */
  readonly tunnels: readonly [VpnTunnelFact, VpnTunnelFact];
  /** The router's ends. */
  readonly routerTunnels: readonly [VpnTunnelFact, VpnTunnelFact];
  /** What both tunnels have in common, at AWS's end. */
  readonly connection: VpnConnectionFact;
  /** The same at the router's. */
  readonly routerConnection: VpnConnectionFact;
  /** What AWS's end of each tunnel does about a dead peer, in AWS's words. Absent: `clear`. */
  readonly deadPeerActions: readonly [Known<string> | undefined, Known<string> | undefined];
  /** Where AWS keeps the pre-shared keys. Absent: in the VPN service, which hands them to Terraform. */
  readonly keyStorage: Known<string> | undefined;
  /** Terraform is told a key, and so has it in its plan and its state. */
  readonly keyGiven: boolean;
  /** How the two ends know each other. */
  readonly authentication: 'pre-shared-key' | 'certificate';
}

/** What the two tunnels of a connection have in common. */
export interface VpnConnectionFact {
  /** Static routes, or BGP. */
  readonly staticRoutes: Known<boolean> | undefined;
  /** What the router's end takes into a tunnel, and AWS's. */
  readonly selectors: Known<readonly [string, string]>;
}

/** Two networks that reach each other by peering. */
export interface NetworkPeeringFact {
  readonly kind: 'network-peering';
  readonly path: string;
  /** Paths of the two. */
  readonly networks: readonly [string, string];
}

/** What a construct says of itself. */
export type Fact =
  | SiteToSiteVpnFact
  | NetworkPeeringFact
  | LabNetworkFact
  | ConnectionSecurityGroupsFact
  | ConnectionClusterFact
  | ConnectionSettingsFact
  | DomainFact
  | ContactCenterServerFact
  | ContactCenterFact
  | ParentAndChildFact;

/** The kinds of facts. */
export type FactKind = Fact['kind'];

/** The facts of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** The whole app, as literal facts: one entry for each construct. */
export interface LabModel {
  readonly facts: readonly Fact[];
  /** Rules whose security group is not known until apply: they may or may not be in one of ours. */
  readonly unattributedRules: readonly RuleFact[];
}
