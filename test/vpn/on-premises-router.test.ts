import { describe, expect, it } from '@jest/globals';
import { OnPremisesRouter, type OnPremisesRouterProps } from '../../lib/vpn/on-premises-router';
import { SiteToSiteVpn } from '../../lib/vpn/site-to-site-vpn';
import { problemsOf, refusalOf } from '../problems-of';
import { labStack, synthesize } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';
import { officeRouter, vpnNetwork } from './vpn-lab';

const connected = (props: Partial<OnPremisesRouterProps>) =>
  synthesize((scope) => {
    new SiteToSiteVpn(scope, 'vpn', { network: vpnNetwork(scope, 'center'), router: officeRouter(scope, props) });
  });
const outputsOf = (stack: ReturnType<typeof connected>) =>
  Object.entries(stack.json.output).map(
    ([name, { value }]) => [name.replace(/_[0-9A-F]{8}$/, ''), String(value)] as const,
  );

describe('a router in somebody’s building', () => {
  it('is known to AWS by its address', () => {
    expect(connected({}).resource('aws_customer_gateway').config).toMatchObject({
      type: 'ipsec.1',
      ip_address: '198.51.100.7',
      bgp_asn: '65000',
      device_name: 'office',
    });
  });

  it.each([
    ['ios-xe', 'crypto ikev2 proposal lab-vpn-ike-1\n encryption aes-gcm-256\n prf sha384\n group 20\n'],
    ['strongswan', '    proposals = aes256gcm16-prfsha384-ecp384\n'],
  ] as const)('with %s has its configuration for an output, without keys', (platform, part) => {
    const stack = connected({ platform });
    const vpn = stack.resource('aws_vpn_connection').address;
    const outputs = Object.fromEntries(outputsOf(stack));
    expect(outputs['office_configuration']).toContain(part);
    for (const number of [1, 2])
      expect(outputs['office_configuration']).toContain(`\${${vpn}.tunnel${number}_address}`);
    expect(stack.text).not.toMatch(/tunnel[12]_preshared_key\b/);
    expect(outputs['office_keys']).toBe(`\${${vpn}.preshared_key_arn}`);
  });

  it('with strongSwan has the scripts that its configuration needs, too', () => {
    const outputs = Object.fromEntries(outputsOf(connected({ platform: 'strongswan' })));
    expect(Object.keys(outputs).sort()).toEqual(
      ['configuration', 'daemon', 'interfaces', 'keys', 'secrets', 'updown'].map((name) => `office_${name}`),
    );
    expect(outputs['office_secrets']).toContain('<pre-shared key of tunnel 2>');
    expect(outputs['office_daemon']).toContain('install_routes = no');
    expect(outputs['office_interfaces']).toContain('make 1 169.254.10.2/30');
    expect(outputs['office_updown']).toContain('for network in 10.20.0.0/16; do');
  });

  it('with IOS-XE is as it was said to be', () => {
    const iosXe = { wanInterface: 'GigabitEthernet0/0/1', wanAddress: '192.168.255.2', firstTunnelInterface: 7 };
    const configuration = Object.fromEntries(outputsOf(connected({ iosXe })))['office_configuration'];
    expect(configuration).toContain('interface Tunnel7\n');
    expect(configuration).toContain('tunnel source GigabitEthernet0/0/1\n');
    expect(configuration).toContain('match address local 192.168.255.2\n');
  });

  it('may have a certificate in place of keys', () => {
    const certificateArn = 'arn:aws:acm:eu-central-1:123456789012:certificate/1';
    const stack = connected({ certificateArn });
    expect(stack.resource('aws_customer_gateway').config['certificate_arn']).toBe(certificateArn);
    expect(stack.resource('aws_vpn_connection').config['preshared_key_storage']).toBeUndefined();
    expect(outputsOf(stack).map(([name]) => name)).toEqual(['office_configuration']);
    expect(outputsOf(stack)[0]?.[1]).toContain('rsa-sig');
    expect(outputsOf(stack)[0]?.[1]).toContain(`\${${stack.resource('aws_vpn_connection').address}.id}.endpoint-1`);
  });

  it.each([
    [65_010, { bgp_asn: '65010' }],
    [2_147_483_647, { bgp_asn: '2147483647' }],
    [2_147_483_648, { bgp_asn_extended: '2147483648' }],
    [4_294_967_295, { bgp_asn_extended: '4294967295' }],
  ])('has its number in BGP where AWS wants it: %i', (bgpAsn, expected) => {
    const { config } = connected({ bgpAsn }).resource('aws_customer_gateway');
    expect(Object.fromEntries(Object.entries(config).filter(([name]) => name.startsWith('bgp')))).toEqual(expected);
  });

  it('stands for all its networks', () => {
    const stack = connected({ networks: ['192.168.0.0/17', '192.168.128.0/17'] });
    const routes = stack.resources('aws_vpn_connection_route').map(({ config }) => config['destination_cidr_block']);
    expect(routes).toEqual(['192.168.0.0/17', '192.168.128.0/17']);
  });
});

describe('what is wrong', () => {
  it.each([
    [{ publicAddress: 'router.example.com' }, ['InvalidProperty at publicAddress']],
    [{ networks: [] }, ['InvalidProperty at networks']],
    [{ networks: ['192.168.1.1/16'] }, ['CidrHostBitsSet at networks.0']],
    [{ networks: ['2001:db8::/48'] }, ['InvalidProperty at networks.0']],
    [{ networks: ['10.1.0.0/16', '10.0.0.0/8'] }, ['CidrsOverlap at networks.1']],
    [{ platform: 'junos' }, ['InvalidProperty at platform']],
    [{ bgpAsn: 0 }, ['InvalidProperty at bgpAsn']],
    [{ bgpAsn: 4_294_967_296 }, ['InvalidProperty at bgpAsn']],
    [{ platform: 'strongswan', bgpAsn: 65_010 }, ['InvalidProperty at bgpAsn']],
    [{ certificateArn: 'certificate' }, ['InvalidProperty at certificateArn']],
    [{ iosXe: { wanInterface: '1' } }, ['InvalidProperty at iosXe.wanInterface']],
    [{ platform: 'strongswan', iosXe: {} }, ['InvalidProperty at iosXe']],
    [{ publicAddress: 'x', networks: [] }, ['InvalidProperty at publicAddress', 'InvalidProperty at networks']],
  ])('%j', (change, expected) => {
    const props = { publicAddress: '198.51.100.7', networks: ['192.168.0.0/16'], platform: 'ios-xe' as const };
    const { path, problems } = refusalOf(() => new OnPremisesRouter(labStack(), 'office', untyped(props, change)));
    expect(path).toBe('lab/office');
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`)).toEqual(expected);
  });

  it.each([
    [{ psk: 'correct-horse-battery-staple' }, 'KeyGivenLiterally'],
    [{ certificateArn: 'correct-horse-battery-staple' }, 'InvalidProperty'],
  ])('is a key, which is never echoed: %#', (change, code) => {
    const problems = problemsOf(
      () =>
        new OnPremisesRouter(
          labStack(),
          'office',
          untyped({ publicAddress: '198.51.100.7', networks: ['192.168.0.0/16'], platform: 'ios-xe' as const }, change),
        ),
    );
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(JSON.stringify(problems)).not.toContain('correct-horse');
  });

  it('is refused with an error of the library, whatever untyped code hands over', () => {
    const scope = labStack();
    const props = { publicAddress: '198.51.100.7', networks: ['192.168.0.0/16'], platform: 'ios-xe' as const };
    let turn = 0;
    const attempts = ['publicAddress', 'networks', 'platform', 'bgpAsn', 'certificateArn', 'iosXe'].map(
      (property) =>
        [
          property,
          (value: unknown) => new OnPremisesRouter(scope, `router-${turn++}`, untyped(props, { [property]: value })),
        ] as const,
    );
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});
