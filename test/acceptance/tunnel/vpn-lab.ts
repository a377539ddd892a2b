import { LabNetwork } from '../../../lib/network/lab-network';
import { BranchRouter } from '../../../lib/vpn/branch-router';
import type { RouterCredentials } from '../../../lib/vpn/branch-router-script';
import { SiteToSiteVpn } from '../../../lib/vpn/site-to-site-vpn';
import type { VpnTunnelProps } from '../../../lib/vpn/vpn-tunnel';
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
  /** Lines of bash that run on the router after its user data has. */
  readonly afterBoot?: string;
}

const CERTIFICATE_ARN = 'arn:aws:acm:eu-central-1:000000000000:certificate/0';
const SECRET_ARN = 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:s2svpn!vpn-0';

/** A branch office over VPN: the input of every test here. */
export function vpnLab(
  tunnels?: readonly [VpnTunnelProps, VpnTunnelProps],
  credentials: RouterCredentials = { secretArn: SECRET_ARN },
): VpnLab {
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
      router: new BranchRouter(scope, 'router', {
        network: branch,
        ...('certificateArn' in credentials ? credentials : {}),
      }),
      ...(tunnels ? { tunnels } : {}),
    });
  });
  const connection = stack.resource('aws_vpn_connection');
  const routes = stack.resources('aws_vpn_connection_route');
  const applied: Readonly<Record<string, string>> = {
    [`${connection.address}.tunnel1_address`]: PLACES.ends[0].address,
    [`${connection.address}.tunnel2_address`]: PLACES.ends[1].address,
    [`${connection.address}.preshared_key_arn`]: SECRET_ARN,
    [`${connection.address}.id`]: CONNECTION_ID,
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
    credentials,
  };
}

/** The same with certificates. */
export function certifiedLab(): VpnLab {
  return vpnLab(undefined, { certificateArn: CERTIFICATE_ARN });
}

/**
 * The shortest times that AWS takes, and then, in this router's copy of its configuration alone, each of them so many seconds as it
 * has minutes: nobody waits a quarter of an hour for a test. AWS's end keeps to the times as they are, so that the router
 * is the one that changes keys.
 */
export function hastyLab(): VpnLab {
  const tunnel = { phase1: { lifetimeSeconds: 960 }, phase2: { lifetimeSeconds: 900 }, rekeyMarginSeconds: 450 };
  return {
    ...vpnLab([tunnel, tunnel]),
    afterBoot: `python3 - /etc/swanctl/conf.d/lab-vpn.conf <<'END'
import re, sys
text = open(sys.argv[1]).read()
text, times = re.subn("((?:rekey|rand|over|life)_time = )([0-9]+)s", lambda found: "%s%ds" % (found[1], int(found[2]) // 60), text)
assert times == 12, text
open(sys.argv[1], "w").write(text)
END`,
  };
}
