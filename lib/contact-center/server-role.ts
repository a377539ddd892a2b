import type { Role } from '../port-tables/role';

/** What a server of a role is like, whichever lab it is in. */
export interface ServerRole {
  readonly role: Role;
  /** First word of the ids of its servers, and of its resources' addresses: a public contract. */
  readonly id: string;
  /** Whether it has a second interface, in the private network that joins the two sides. */
  readonly privateNetwork: boolean;
  /** Whether its interfaces have an address for high priority beside the normal one. */
  readonly highPriority: boolean;
  /** Where it stands: application servers in the data centre, and only Collaboration Servers at the perimeter. */
  readonly tier: 'servers' | 'perimeter';
  /** Whether the software runs on a standard Windows, a member of the domain. Otherwise it is an appliance of Cisco's. */
  readonly windows: boolean;
  /** EC2 instance type for a lab. */
  readonly instanceType: string;
  /** Why that one is enough. */
  readonly why: string;
  /** Size of the root volume, in GiB. */
  readonly rootVolumeGib: number;
  /** Its place among the addresses of a subnet: the first of them, counted from the first address of the lab. */
  readonly firstSlot: number;
  /** How many of them there can be on one side: as many as the security groups of those that they talk to have room for. */
  readonly most: number;
}
