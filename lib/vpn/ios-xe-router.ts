import type { IosXeOptions } from './ios-xe-options';
import type { VpnAddresses, VpnDeclaration } from './vpn-declaration';
import type { VpnTunnel } from './vpn-tunnel';

/** One tunnel as a router with IOS-XE sees it. */
export interface IosXeTunnel {
  readonly number: 1 | 2;
  /** What all that belongs to this tunnel is called. */
  readonly name: string;
  readonly tunnel: VpnTunnel;
  readonly interfaceName: string;
  readonly cloudAddress: string;
  readonly keyKeptIn: string;
  readonly cloudCertificateName: string;
}

/** A connection as a router with IOS-XE sees it, with everything that was not said. */
export interface IosXeRouter {
  readonly declaration: VpnDeclaration;
  /** What all that belongs to both tunnels is called. */
  readonly name: string;
  readonly publicAddress: string;
  readonly wanAddress: string;
  readonly wanInterface: string;
  readonly trustpoint: string;
  readonly tunnels: readonly [IosXeTunnel, IosXeTunnel];
}

export function iosXeRouter(declaration: VpnDeclaration, addresses: VpnAddresses, options: IosXeOptions): IosXeRouter {
  const { name } = declaration;
  const { firstTunnelInterface = 101, keysKeptIn, cloudCertificateNames } = options;
  const tunnel = (number: 1 | 2, index: 0 | 1): IosXeTunnel => ({
    number,
    name: `${name}-${number}`,
    tunnel: declaration.tunnels[index],
    interfaceName: `Tunnel${firstTunnelInterface + index}`,
    cloudAddress: addresses.tunnels[index],
    keyKeptIn: keysKeptIn?.[index] ?? 'AWS Secrets Manager',
    cloudCertificateName:
      cloudCertificateNames?.[index] ?? `<common name in the certificate of AWS's tunnel ${number}>`,
  });
  return {
    declaration,
    name,
    publicAddress: addresses.router,
    wanAddress: options.wanAddress ?? addresses.router,
    wanInterface: options.wanInterface ?? 'GigabitEthernet1',
    trustpoint: options.trustpoint ?? name,
    tunnels: [tunnel(1, 0), tunnel(2, 1)],
  };
}
