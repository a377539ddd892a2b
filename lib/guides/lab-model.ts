import type { Cidr } from '../network/cidr';
import type { Direction } from '../network/security-rule';
import type { Feature } from '../port-tables/feature';
import type { FlowOptions } from '../port-tables/flow';
import type { PortRange } from '../port-tables/port-range';
import type { Protocol } from '../port-tables/port-table';
import type { Role } from '../port-tables/role';

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
  /** `all` is AWS's -1. `other` is neither TCP nor UDP, so has no ports. */
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

/** What a construct says of itself. */
export type Fact = ConnectionSecurityGroupsFact | ConnectionClusterFact;

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
