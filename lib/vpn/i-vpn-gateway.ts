import type { VpnConnection } from '@cdktf/provider-aws/lib/vpn-connection';
import type { Construct, IConstruct } from 'constructs';
import type { LabNetwork } from '../network/lab-network';
import type { VpnEnd } from './routed-blocks';
import type { VpnRouting } from './vpn-declaration';

/** The number that AWS gives its end of a BGP session, where it is not told another. */
export const CLOUD_ASN = 64_512;

/** What AWS has at its end of a VPN connection. */
export interface IVpnGateway extends IConstruct {
  /** What a connection is told of it. */
  readonly connectionTarget: { readonly vpnGatewayId: string } | { readonly transitGatewayId: string };
  /** The networks behind it. */
  readonly networks: readonly LabNetwork[];
  /** Has traffic for a site take a connection. What it takes is created in the scope. */
  routeTo(scope: Construct, connection: VpnConnection, routing: VpnRouting, site: VpnEnd): void;
}
