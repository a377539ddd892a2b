import type { PortRange } from '../../port-tables/port-range';
import type { IpsecPathId } from './ipsec-path';
import type { IpsecAlgorithms, IpsecAuthentication } from './ipsec-settings';

/** What a server does with what it says to one other. */
export interface IpsecPeer {
  readonly name: string;
  readonly path: IpsecPathId;
  /** The server's own addresses that are meant. */
  readonly local: readonly string[];
  readonly remote: readonly string[];
  readonly authentication: IpsecAuthentication;
  readonly algorithms: IpsecAlgorithms;
  readonly protection: 'encrypted' | 'authenticated';
  /** Whether nothing is said in clear any more. Otherwise it is, where the peer does not speak IPsec. */
  readonly required: boolean;
  /** The one service that is meant, and which of the two has it. Everything that they say where there is none. */
  readonly service: { readonly at: 'local' | 'remote'; readonly ports: readonly PortRange[] } | undefined;
}

/** What a server sees in clear. */
export interface BoundaryDevice {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** The policy of one server. */
export interface HostIpsecPolicy {
  readonly peers: readonly IpsecPeer[];
  readonly boundary: readonly BoundaryDevice[];
  readonly natTraversal: boolean;
}

/** The policy of a server that speaks no IPsec, and so has nothing left of an earlier one. */
export const NO_IPSEC_POLICY: HostIpsecPolicy = { peers: [], boundary: [], natTraversal: false };
