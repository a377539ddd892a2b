import { Cidr } from '../../../lib/network/cidr';
import { LabNetwork } from '../../../lib/network/lab-network';
import { BranchRouter } from '../../../lib/vpn/branch-router';
import { branchRouterScript, type RouterCredentials } from '../../../lib/vpn/branch-router-script';
import { SiteToSiteVpn } from '../../../lib/vpn/site-to-site-vpn';
import { strongSwanConfig } from '../../../lib/vpn/strong-swan-config';
import { vpnTunnel, type VpnTunnelProps } from '../../../lib/vpn/vpn-tunnel';
import { synthesize } from '../../synthesized-stack';
import { CONNECTION_ID } from './certificates';
import { PLACES } from './places';

/** What Terraform is given for a VPN connection with a branch router at its other end, as this suite needs it. */
export interface VpnLab {
  /** Options of the `aws_vpn_connection`. */
  readonly connection: Readonly<Record<string, unknown>>;
  /** Networks that AWS sends into the tunnels. */
  readonly staticRoutes: readonly string[];
  /** User data of the router, with the addresses and names that apply would put in. */
  readonly userData: string;
  /** What the router asks AWS for. */
  readonly credentials: RouterCredentials;
}

const CERTIFICATE_ARN = 'arn:aws:acm:eu-central-1:000000000000:certificate/0';
const SECRET_ARN = 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:s2svpn!vpn-0';

/** A branch office over VPN: the input of every test here. */
export function vpnLab(tunnels?: readonly [VpnTunnelProps, VpnTunnelProps]): VpnLab {
  const stack = synthesize((scope) => {
    const zones = ['eu-central-1a', 'eu-central-1b'] as const;
    const network = new LabNetwork(scope, 'network', {
      availabilityZones: zones,
      cidr: PLACES.cloud.network,
      connectedNetworks: [PLACES.site.network],
    });
    const branch = new LabNetwork(scope, 'branch', {
      availabilityZones: zones,
      cidr: PLACES.site.network,
      connectedNetworks: [PLACES.cloud.network],
      wan: true,
    });
    new SiteToSiteVpn(scope, 'vpn', {
      network,
      router: new BranchRouter(scope, 'router', { network: branch }),
      ...(tunnels ? { tunnels } : {}),
    });
  });
  const connection = stack.resource('aws_vpn_connection');
  const routes = stack.resources('aws_vpn_connection_route');
  const applied: Readonly<Record<string, string>> = {
    [`${connection.address}.tunnel1_address`]: PLACES.ends[0].address,
    [`${connection.address}.tunnel2_address`]: PLACES.ends[1].address,
    [`${connection.address}.preshared_key_arn`]: SECRET_ARN,
    [`${stack.resource('aws_eip').address}.public_ip`]: PLACES.router.address,
    [`data.${stack.data('aws_region').find(({ path }) => path === 'router/region')?.address ?? ''}.name`]:
      'eu-central-1',
  };
  const { user_data: userData } = stack.resource('aws_instance', 'router/').config;
  return {
    connection: connection.config,
    staticRoutes: routes.map(({ config }) => String(config['destination_cidr_block'])),
    userData: String(userData).replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
      const value = applied[name];
      if (value === undefined) throw new Error(`The user data has something else of Terraform's: ${name}.`);
      return value;
    }),
    credentials: { secretArn: SECRET_ARN },
  };
}

/** The same with certificates, which no construct gives to a router of the lab, but its script knows how to use. */
export function certifiedLab(): VpnLab {
  const { connection, staticRoutes } = vpnLab();
  const credentials = { certificateArn: CERTIFICATE_ARN };
  const declaration = {
    name: 'lab-vpn',
    tunnels: [vpnTunnel(1, {}), vpnTunnel(2, {})],
    routing: { kind: 'static' },
    authentication: 'certificate',
    cloudNetworks: [Cidr.parse(PLACES.cloud.network)],
    siteNetworks: [Cidr.parse(PLACES.site.network)],
  } as const;
  const addresses = {
    tunnels: [PLACES.ends[0].address, PLACES.ends[1].address],
    router: PLACES.router.address,
  } as const;
  const swanctlConf = strongSwanConfig(declaration, addresses, { connectionId: CONNECTION_ID });
  const userData = branchRouterScript({ declaration, addresses, swanctlConf, region: 'eu-central-1', ...credentials });
  return { connection, staticRoutes, userData, credentials };
}
