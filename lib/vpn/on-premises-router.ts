import { CustomerGateway } from '@cdktf/provider-aws/lib/customer-gateway';
import { TerraformOutput } from 'cdktf';
import { Construct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { literalInteger } from '../boundary/literal-integer';
import { literalOrToken } from '../boundary/literal-or-token';
import { report } from '../boundary/zod-problem';
import { cidrsOverlap, LabError, type Problem, routerConnected } from '../errors';
import { Cidr } from '../network/cidr';
import { cidrSchema } from '../network/cidr-schema';
import { labTags } from '../network/lab-tags';
import { iosXeConfig } from './ios-xe-config';
import { iosXeProblems } from './ios-xe-limits';
import { type IosXeOptions, iosXeOptionsSchema } from './ios-xe-options';
import { ASN_UNUSED, type IVpnRouter, type RouterConnection } from './i-vpn-router';
import { certificateArnSchema } from './certificate-arn';
import { REFUSED_KEYS } from './refused-keys';
import { strongSwanConfig } from './strong-swan-config';
import { strongSwanDaemonConfig } from './strong-swan-daemon-config';
import { strongSwanSecretsTemplate } from './strong-swan-secrets-template';
import type { VpnAuthentication, VpnDeclaration } from './vpn-declaration';
import { vpnInterfacesScript } from './vpn-interfaces-script';
import { VPN_UPDOWN_PATH, vpnUpdownScript } from './vpn-updown-script';

/** Props of `OnPremisesRouter`. */
export interface OnPremisesRouterProps {
  /** Public IPv4 address of the router, or a token. Not an address: error `InvalidProperty`. */
  readonly publicAddress: string;
  /**
   * IPv4 networks behind the router, as CIDRs. None, or IPv6: error `InvalidProperty`. Two with addresses in common: `CidrsOverlap`.
   */
  readonly networks: readonly string[];
  /** What the router runs, which decides the configuration that comes out. Anything else: error `InvalidProperty`. */
  readonly platform: RouterPlatform;
  /**
   * Number of the router's autonomous system, 1 to 4,294,967,295. With it, the two ends tell each other of their networks over BGP.
   * AWS’s own: error `BgpNumberTaken`, when the router is connected. Anything else, or with another platform than IOS-XE:
   * `InvalidProperty`.
   *
   * @default - static routes
   */
  readonly bgpAsn?: number;
  /**
   * ARN of the router's certificate in AWS Certificate Manager, issued by a private authority there.
   *
   * @default - pre-shared keys, which AWS makes
   */
  readonly certificateArn?: string;
  /**
   * What the router is like, where it has IOS-XE and is not as usual. Throws as each of these does; with another platform: error
   * `InvalidProperty`.
   *
   * @default - GigabitEthernet1 faces the Internet, and the tunnels are interfaces 101 and 102
   */
  readonly iosXe?: Pick<IosXeOptions, 'firstTunnelInterface' | 'trustpoint' | 'wanAddress' | 'wanInterface'>;
}

/** What routers there are. */
const PLATFORMS = ['ios-xe', 'strongswan'] as const;
type RouterPlatform = (typeof PLATFORMS)[number];

const propsSchema = z
  .strictObject({
    publicAddress: literalOrToken(z.ipv4()),
    networks: z
      .array(cidrSchema)
      .min(1)
      .check((context) => {
        const blocks = context.value.map((text) => Cidr.tryParse(text));
        blocks.forEach((block, index) => {
          if (!(block instanceof Cidr)) return;
          const earlier = blocks.slice(0, index).find((one): one is Cidr => one instanceof Cidr && one.overlaps(block));
          if (earlier)
            report(context, cidrsOverlap(earlier.toString(), block.toString(), 'networks of a router'), [index]);
          if (block.family === 6)
            context.issues.push({
              code: 'custom',
              message: 'Expected an IPv4 network',
              path: [index],
              input: context.value,
              continue: true,
            });
        });
      }),
    platform: z.enum(PLATFORMS),
    bgpAsn: literalInteger(1, 4_294_967_295).exactOptional(),
    certificateArn: certificateArnSchema.exactOptional(),
    ...REFUSED_KEYS,
    iosXe: iosXeOptionsSchema
      .pick({ firstTunnelInterface: true, trustpoint: true, wanAddress: true, wanInterface: true })
      .exactOptional(),
  })
  .refine(({ platform, iosXe }) => platform === 'ios-xe' || iosXe === undefined, {
    error: 'Expected none of these: the router has no IOS-XE',
    path: ['iosXe'],
  })
  .refine(({ platform, bgpAsn }) => platform === 'ios-xe' || bgpAsn === undefined, {
    error: 'Expected no number in BGP: of these routers, only those with IOS-XE are configured for it',
    path: ['bgpAsn'],
  });

/**
 * A router in somebody's building, which Terraform does not own: AWS's end is made, and the configuration of the router is an output of
 * the stack, complete but for its keys.
 */
export class OnPremisesRouter extends Construct implements IVpnRouter {
  readonly customerGatewayId: string;
  readonly publicAddress: string;
  readonly network = undefined;
  readonly siteNetworks: readonly Cidr[];
  readonly bgpAsn: number | undefined;
  readonly authentication: VpnAuthentication;
  private connected = false;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: OnPremisesRouterProps,
  ) {
    super(scope, id);
    checkProps(this, propsSchema, props);
    const { publicAddress, networks, bgpAsn, certificateArn } = props;
    const component = this.node.path;
    this.publicAddress = publicAddress;
    this.siteNetworks = networks.map((text) => Cidr.parse(text));
    this.bgpAsn = bgpAsn;
    this.authentication = certificateArn === undefined ? 'pre-shared-key' : 'certificate';
    this.customerGatewayId = new CustomerGateway(this, 'customer-gateway', {
      type: 'ipsec.1',
      ipAddress: publicAddress,
      deviceName: this.node.id,
      ...this.number(bgpAsn ?? ASN_UNUSED),
      ...(certificateArn === undefined ? {} : { certificateArn }),
      tags: labTags({ component, role: 'branch-router', name: component }),
    }).id;
  }

  problemsOf(declaration: VpnDeclaration): Problem[] {
    return [
      ...(this.connected ? [routerConnected(this.node.path)] : []),
      ...(this.props.platform === 'ios-xe' ? iosXeProblems(declaration) : []),
    ];
  }

  connect({ declaration, addresses, connection }: RouterConnection): void {
    if (this.connected) throw new LabError([routerConnected(this.node.path)], this.node.path);
    this.connected = true;
    const { id, presharedKeyArn } = connection;
    if (this.props.platform === 'ios-xe') {
      const config = iosXeConfig(declaration, addresses, {
        ...this.props.iosXe,
        keysKeptIn: [presharedKeyArn, presharedKeyArn],
        cloudCertificateNames: [`${id}.endpoint-0`, `${id}.endpoint-1`],
      });
      this.output('configuration', 'Configuration, without keys', config);
    } else {
      this.output(
        'configuration',
        `/etc/swanctl/conf.d/${declaration.name}.conf, without keys`,
        strongSwanConfig(declaration, addresses, { connectionId: id }),
      );
      this.output('daemon', `/etc/strongswan.d/${declaration.name}.conf`, strongSwanDaemonConfig(declaration));
      this.output('interfaces', 'Script to run before strongSwan starts', vpnInterfacesScript(declaration));
      this.output('updown', VPN_UPDOWN_PATH, vpnUpdownScript(declaration));
      if (this.authentication === 'pre-shared-key')
        this.output(
          'secrets',
          `/etc/swanctl/conf.d/${declaration.name}.secrets, with gaps for the keys`,
          strongSwanSecretsTemplate(declaration, addresses),
        );
    }
    if (this.authentication === 'pre-shared-key')
      this.output('keys', 'Secret of AWS Secrets Manager that has the pre-shared keys', presharedKeyArn);
  }

  private output(id: string, what: string, value: string): void {
    new TerraformOutput(this, id, { value, description: `Router ${this.node.path}: ${what}` });
  }

  /** AWS takes the upper half of the numbers in an argument of its own. */
  private number(asn: number) {
    return asn < 2 ** 31 ? { bgpAsn: String(asn) } : { bgpAsnExtended: String(asn) };
  }
}
