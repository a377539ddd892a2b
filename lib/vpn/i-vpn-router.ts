import type { VpnConnection } from '@cdktf/provider-aws/lib/vpn-connection';
import type { IConstruct } from 'constructs';
import type { Problem } from '../errors';
import type { IVpnGateway } from './i-vpn-gateway';
import type { VpnEnd } from './routed-blocks';
import type { VpnAddresses, VpnAuthentication, VpnDeclaration } from './vpn-declaration';

/** AWS wants a number of every router, and uses it in BGP alone. */
export const ASN_UNUSED = 65_000;

/** A connection, for the router at its other end. */
export interface RouterConnection {
  readonly declaration: VpnDeclaration;
  readonly addresses: VpnAddresses;
  readonly connection: VpnConnection;
  /** AWS's end. */
  readonly gateway: IVpnGateway;
}

/** The router at a site, at the other end of a VPN connection. */
export interface IVpnRouter extends IConstruct, VpnEnd {
  /** The router as AWS knows it. */
  readonly customerGatewayId: string;
  /** Its public address. */
  readonly publicAddress: string;
  /** Its number in BGP, where it speaks that. */
  readonly bgpAsn: number | undefined;
  readonly authentication: VpnAuthentication;
  /** What it cannot do of a connection. */
  problemsOf(declaration: VpnDeclaration): readonly Problem[];
  /** Configures it for its one connection. */
  connect(connection: RouterConnection): void;
}
