import type { VpnConnection } from '@cdktf/provider-aws/lib/vpn-connection';
import type { IConstruct } from 'constructs';
import type { Problem } from '../errors';
import type { Cidr } from '../network/cidr';
import type { LabNetwork } from '../network/lab-network';
import type { VpnAddresses, VpnAuthentication, VpnDeclaration } from './vpn-declaration';

/** A connection, for the router at its other end. */
export interface RouterConnection {
  readonly declaration: VpnDeclaration;
  readonly addresses: VpnAddresses;
  readonly connection: VpnConnection;
}

/** The router at a site, at the other end of a VPN connection. */
export interface IVpnRouter extends IConstruct {
  /** The router as AWS knows it. */
  readonly customerGatewayId: string;
  /** Its public address. */
  readonly publicAddress: string;
  /** The network that it leads out of, where that is one of the lab's. */
  readonly network: LabNetwork | undefined;
  /** The networks behind it. */
  readonly siteNetworks: readonly Cidr[];
  /** Its number in BGP, where it speaks that. */
  readonly bgpAsn: number | undefined;
  readonly authentication: VpnAuthentication;
  /** What it cannot do of a connection. */
  problemsOf(declaration: VpnDeclaration): readonly Problem[];
  /** Configures it for its one connection. */
  connect(connection: RouterConnection): void;
}
