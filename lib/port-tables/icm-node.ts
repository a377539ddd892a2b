import type { Role } from './role';
import type { Side } from './side';

/** The instance numbers that there are: one for each customer of a Unified ICM. */
export const HIGHEST_INSTANCE_NUMBER = 24;

/** What a peripheral gateway talks to. */
export const GATEWAY_KINDS = {
  agent: 'Unified CM and its agents',
  vru: 'a Unified IP IVR or a Unified CVP',
  'media-routing': 'the Outbound Option, or a multichannel application',
  acd: 'an automatic call distributor of another make, of a parent',
  gateway: 'a child system, of a parent',
} as const satisfies Record<string, string>;

/** The name of a kind of peripheral gateway. */
export type GatewayKind = keyof typeof GATEWAY_KINDS;

/** The gateways of one host, by the order of their installation, which decides their ports. */
export const GATEWAY_NUMBERS = [1, 2, 3] as const;

/** Number of a gateway on its host. */
export type GatewayNumber = (typeof GATEWAY_NUMBERS)[number];

/** One component of a Unified ICM, as port tables see it. Several may run on one host. */
export interface IcmNode {
  readonly role: Role;
  /** The system that it is a part of. Absent for what stands outside: a phone, a desktop, somebody else's server. */
  readonly system?: string;
  /** Number of the instance, 0 to 24. */
  readonly instanceNumber: number;
  /** Absent where there is one of it only. */
  readonly side?: Side;
  /** What belongs together: the two sides of a pair, and the servers of its CTI. */
  readonly pair?: string;
  /** Of a peripheral gateway and its CTI Server: its number on the host, and what it talks to. */
  readonly gateway?: { readonly number: GatewayNumber; readonly kind: GatewayKind };
}
