import { describe, expect, it } from '@jest/globals';
import { Testing } from 'cdktf';
import { LabStack } from '../../lib/lab-stack';
import { LabTransitGateway } from '../../lib/vpn/lab-transit-gateway';
import { SiteToSiteVpn } from '../../lib/vpn/site-to-site-vpn';
import type { SiteToSiteVpnProps } from '../../lib/vpn/site-to-site-vpn-props';
import { problemsOf, refusalOf } from '../problems-of';
import { labStack, synthesize } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';
import { BRANCH, branchRouter, officeRouter, vpnNetwork } from './vpn-lab';

const strong = {
  ike_versions: ['ikev2'],
  phase1_encryption_algorithms: ['AES256-GCM-16'],
  phase1_integrity_algorithms: ['SHA2-384'],
  phase1_dh_group_numbers: [20],
  phase1_lifetime_seconds: 28_800,
  phase2_encryption_algorithms: ['AES256-GCM-16'],
  phase2_integrity_algorithms: ['SHA2-384'],
  phase2_dh_group_numbers: [20],
  phase2_lifetime_seconds: 3_600,
  rekey_margin_time_seconds: 270,
  rekey_fuzz_percentage: 100,
  dpd_timeout_seconds: 30,
  dpd_timeout_action: 'restart',
  replay_window_size: 1_024,
  startup_action: 'start',
};

const numbered = (number: 1 | 2, options: object) =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [`tunnel${number}_${name}`, value]));

describe('a VPN connection', () => {
  const stack = synthesize((scope) => {
    new SiteToSiteVpn(scope, 'vpn', { network: vpnNetwork(scope, 'center'), router: branchRouter(scope) });
  });
  const { address, config } = stack.resource('aws_vpn_connection');

  it('says everything of both tunnels, and leaves AWS no choice', () => {
    const tunnels = Object.fromEntries(Object.entries(config).filter(([name]) => name.startsWith('tunnel')));
    const log = {
      cloudwatch_log_options: {
        log_enabled: true,
        log_group_arn: `\${${stack.resource('aws_cloudwatch_log_group', 'vpn').address}.arn}`,
        log_output_format: 'json',
      },
    };
    expect(tunnels).toEqual({
      ...numbered(1, { ...strong, inside_cidr: '169.254.10.0/30', log_options: log }),
      ...numbered(2, { ...strong, inside_cidr: '169.254.10.4/30', log_options: log }),
    });
  });

  it('has its keys made and kept by AWS, and none in what Terraform is given', () => {
    expect(config['preshared_key_storage']).toBe('SecretsManager');
    expect(stack.text).not.toMatch(/tunnel[12]_preshared_key"/);
  });

  it('joins the gateway of the network and the router, with static routes', () => {
    expect(config).toMatchObject({
      type: 'ipsec.1',
      static_routes_only: true,
      vpn_gateway_id: `\${${stack.resource('aws_vpn_gateway').address}.id}`,
      customer_gateway_id: `\${${stack.resource('aws_customer_gateway').address}.id}`,
    });
    expect(stack.resource('aws_vpn_gateway').path).toBe('center/vpn-gateway/gateway');
    expect(stack.resources('aws_vpn_connection_route').map((route) => route.config)).toEqual([
      { vpn_connection_id: `\${${address}.id}`, destination_cidr_block: BRANCH },
    ]);
  });

  it('tells the route tables of servers and management, and nobody at the perimeter', () => {
    const gateway = `\${${stack.resource('aws_vpn_gateway').address}.id}`;
    const routes = stack.resources('aws_route').filter(({ path }) => path.startsWith('vpn/'));
    expect(routes.map(({ path, config }) => [path, config])).toEqual(
      ['management', 'servers'].map((tier) => [
        `vpn/${tier}-10-30-0-0_16`,
        {
          route_table_id: `\${${stack.resource('aws_route_table', `center/${tier}-routes`).address}.id}`,
          destination_cidr_block: BRANCH,
          gateway_id: gateway,
        },
      ]),
    );
    expect(stack.resources('aws_vpn_gateway_route_propagation')).toEqual([]);
  });

  it('has an alarm for each tunnel that is down', () => {
    const alarms = stack.resources('aws_cloudwatch_metric_alarm').map((alarm) => alarm.config);
    expect(alarms.map(({ dimensions }) => dimensions)).toEqual(
      [1, 2].map((number) => ({
        TunnelIpAddress: `\${${address}.tunnel${number}_address}`,
        VpnId: `\${${address}.id}`,
      })),
    );
    for (const alarm of alarms)
      expect(alarm).toMatchObject({
        namespace: 'AWS/VPN',
        metric_name: 'TunnelState',
        comparison_operator: 'LessThanThreshold',
        threshold: 1,
        treat_missing_data: 'breaching',
        alarm_actions: [],
      });
  });

  it('keeps its log for thirty days, with a key of its own', () => {
    expect(stack.resource('aws_cloudwatch_log_group', 'vpn').config).toMatchObject({
      name: '/uc-lab/lab/vpn/log',
      retention_in_days: 30,
      kms_key_id: `\${${stack.resource('aws_kms_key', 'vpn').address}.arn}`,
    });
  });
});

describe('what is not as usual', () => {
  const stack = synthesize((scope) => {
    new SiteToSiteVpn(scope, 'vpn', {
      network: vpnNetwork(scope, 'center', { icmPrivateNetwork: true }),
      router: officeRouter(scope, { bgpAsn: 65_010 }),
      tunnels: [
        {
          insideCidr: '169.254.20.0/30',
          phase1: {
            encryption: ['AES256', 'AES128'],
            integrity: ['SHA2-512'],
            dhGroups: [21, 14],
            lifetimeSeconds: 3_600,
          },
          phase2: { encryption: ['AES128'], integrity: ['SHA2-256'], dhGroups: [19], lifetimeSeconds: 1_800 },
          rekeyMarginSeconds: 60,
          rekeyFuzzPercentage: 0,
          dpdTimeoutSeconds: 60,
          dpdTimeoutAction: 'clear',
          replayWindowSize: 64,
          startupAction: 'add',
        },
        { insideCidr: '169.254.20.4/30' },
      ],
      logRetentionDays: 7,
      alarmTopicArn: 'arn:aws:sns:eu-central-1:123456789012:alarms',
    });
  });
  const { config } = stack.resource('aws_vpn_connection');

  it('is told to AWS as it was said, each tunnel for itself', () => {
    expect(config).toMatchObject({
      ...numbered(1, {
        inside_cidr: '169.254.20.0/30',
        phase1_encryption_algorithms: ['AES256', 'AES128'],
        phase1_integrity_algorithms: ['SHA2-512'],
        phase1_dh_group_numbers: [21, 14],
        phase1_lifetime_seconds: 3_600,
        phase2_encryption_algorithms: ['AES128'],
        phase2_integrity_algorithms: ['SHA2-256'],
        phase2_dh_group_numbers: [19],
        phase2_lifetime_seconds: 1_800,
        rekey_margin_time_seconds: 60,
        rekey_fuzz_percentage: 0,
        dpd_timeout_seconds: 60,
        dpd_timeout_action: 'clear',
        replay_window_size: 64,
        startup_action: 'add',
      }),
      ...numbered(2, { ...strong, inside_cidr: '169.254.20.4/30' }),
    });
  });

  it('has BGP in place of static routes', () => {
    expect(config['static_routes_only']).toBe(false);
    expect(stack.resources('aws_vpn_connection_route')).toEqual([]);
    expect(stack.resource('aws_customer_gateway').config['bgp_asn']).toBe('65010');
  });

  it('tells a topic, and keeps its log as long as it was told', () => {
    const topic = ['arn:aws:sns:eu-central-1:123456789012:alarms'];
    for (const alarm of stack.resources('aws_cloudwatch_metric_alarm'))
      expect(alarm.config).toMatchObject({ alarm_actions: topic, ok_actions: topic });
    expect(stack.resource('aws_cloudwatch_log_group', 'vpn').config['retention_in_days']).toBe(7);
  });

  it('tells the private network of a Unified ICM, too, of all that may be the other one', () => {
    const table = `\${${stack.resource('aws_route_table', 'center/icm-private-routes').address}.id}`;
    const told = stack.resources('aws_route').filter(({ config }) => config['route_table_id'] === table);
    expect(told.map(({ config }) => config['destination_cidr_block'])).toEqual(['192.168.0.0/16']);
  });
});

describe('two private networks of a Unified ICM', () => {
  const stack = synthesize((scope) => {
    new SiteToSiteVpn(scope, 'vpn', {
      network: vpnNetwork(scope, 'center', { icmPrivateNetwork: true }),
      router: branchRouter(scope, { icmPrivateNetwork: true }),
    });
  });

  it.each([
    ['center/icm-private-routes', ['10.30.192.0/20', '10.30.208.0/20']],
    ['router-branch/icm-private-routes', ['10.20.192.0/20', '10.20.208.0/20']],
    ['center/servers-routes', [BRANCH]],
    ['router-branch/servers-routes', ['10.20.0.0/16']],
  ])('lead to each other and to nothing else there: %s', (path, blocks) => {
    const table = `\${${stack.resource('aws_route_table', path).address}.id}`;
    const told = stack.resources('aws_route').filter(({ config }) => config['route_table_id'] === table);
    expect(told.map(({ config }) => config['destination_cidr_block']).sort()).toEqual(blocks);
  });
});

describe('connections of one network', () => {
  const two = (second: SiteToSiteVpnProps['tunnels']) => (scope: ReturnType<typeof labStack>) => {
    const network = vpnNetwork(scope, 'center');
    new SiteToSiteVpn(scope, 'vpn', { network, router: branchRouter(scope) });
    new SiteToSiteVpn(scope, 'office-vpn', {
      network,
      router: officeRouter(scope),
      ...(second ? { tunnels: second } : {}),
    });
  };

  it('share its gateway', () => {
    const stack = synthesize(two([{ insideCidr: '169.254.11.0/30' }, { insideCidr: '169.254.11.4/30' }]));
    expect(stack.resources('aws_vpn_gateway')).toHaveLength(1);
    expect(stack.resources('aws_vpn_connection')).toHaveLength(2);
  });

  it('cannot lead to sites with addresses in common', () => {
    const scope = labStack();
    const network = vpnNetwork(scope, 'center');
    new SiteToSiteVpn(scope, 'vpn', { network, router: officeRouter(scope, { networks: ['192.168.0.0/17'] }) });
    const second = () =>
      new SiteToSiteVpn(scope, 'second', {
        network,
        router: officeRouter(scope, { networks: ['192.168.64.0/18', '192.168.128.0/17'] }, 'second-office'),
        tunnels: [{ insideCidr: '169.254.11.0/30' }, { insideCidr: '169.254.11.4/30' }],
      });
    const { path, problems } = refusalOf(second);
    expect(path).toBe('lab/second');
    expect(problems.map(({ code, property, given }) => [code, property, given])).toEqual([
      ['CidrsOverlap', 'router', expect.stringContaining('192.168.64.0/18')],
    ]);
  });

  it('cannot have inside addresses in common', () => {
    const { path, problems } = refusalOf(() => {
      two(undefined)(labStack());
    });
    expect(path).toBe('lab/office-vpn');
    expect(problems.map(({ code, property }) => [code, property])).toEqual([
      ['CidrsOverlap', 'tunnels.0.insideCidr'],
      ['CidrsOverlap', 'tunnels.1.insideCidr'],
    ]);
  });
});

describe('bad input', () => {
  const refused = (change: (scope: ReturnType<typeof labStack>) => object) => {
    const scope = labStack();
    const props = { network: vpnNetwork(scope, 'center'), router: branchRouter(scope) };
    return refusalOf(() => new SiteToSiteVpn(scope, 'vpn', untyped(props, change(scope)))).problems;
  };
  const codes = (change: (scope: ReturnType<typeof labStack>) => object) =>
    refused(change).map(({ code, property }) => `${code} at ${property ?? ''}`);

  it.each([
    ['one tunnel', () => ({ tunnels: [{}] }), ['TwoTunnelsNeeded at tunnels']],
    ['three tunnels', () => ({ tunnels: [{}, {}, {}] }), ['TwoTunnelsNeeded at tunnels']],
    [
      'an inside block that AWS keeps',
      () => ({ tunnels: [{ insideCidr: '169.254.169.252/30' }, {}] }),
      ['InsideCidrReserved at tunnels.0.insideCidr'],
    ],
    [
      'an inside block of another kind',
      () => ({ tunnels: [{}, { insideCidr: '10.0.0.0/30' }] }),
      ['InsideCidrWrong at tunnels.1.insideCidr'],
    ],
    [
      'one inside block for both',
      () => ({ tunnels: [{ insideCidr: '169.254.10.4/30' }, {}] }),
      ['CidrsOverlap at tunnels.1.insideCidr'],
    ],
    [
      'weak offers',
      () => ({ tunnels: [{ phase1: { integrity: ['SHA1'] }, phase2: { dhGroups: [2] } }, {}] }),
      ['BelowIpsecFloor at tunnels.0.phase1.integrity.0', 'BelowIpsecFloor at tunnels.0.phase2.dhGroups.0'],
    ],
    ['neither gateway', () => ({ network: undefined }), ['OneGatewayNeeded at ']],
    [
      'both gateways',
      (scope: ReturnType<typeof labStack>) => ({
        transitGateway: new LabTransitGateway(scope, 'tgw', { networks: [vpnNetwork(scope, 'shared')] }),
      }),
      ['OneGatewayNeeded at '],
    ],
    [
      'networks in common',
      (scope: ReturnType<typeof labStack>) => ({ router: officeRouter(scope, { networks: ['10.20.128.0/17'] }) }),
      ['CidrsOverlap at router'],
    ],
    [
      'a network that the center does not let in',
      (scope: ReturnType<typeof labStack>) => ({ router: officeRouter(scope, { networks: ['172.16.0.0/12'] }) }),
      ['NotConnected at network'],
    ],
    [
      'a branch that does not let the center in',
      (scope: ReturnType<typeof labStack>) => ({ router: branchRouter(scope, { connectedNetworks: [] }, 'other') }),
      ['NotConnected at router'],
    ],
    [
      'what IOS-XE cannot speak',
      (scope: ReturnType<typeof labStack>) => ({
        router: officeRouter(scope),
        tunnels: [{ phase1: { dhGroups: [18] } }, {}],
      }),
      ['ProposalNotSpoken at tunnels.0.phase1.dhGroups.0'],
    ],
    [
      'AWS’s own number in BGP',
      (scope: ReturnType<typeof labStack>) => ({ router: officeRouter(scope, { bgpAsn: 64_512 }) }),
      ['BgpNumberTaken at router'],
    ],
    ['no topic', () => ({ alarmTopicArn: 'alarms' }), ['InvalidProperty at alarmTopicArn']],
    ['another retention', () => ({ logRetentionDays: 31 }), ['InvalidProperty at logRetentionDays']],
  ])('is refused: %s', (_what, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it.each([
    ['tunnels', 'correct-horse-battery-staple'],
    ['tunnels', ['correct-horse-battery-staple', 'correct-horse-battery-staple']],
    ['tunnels', [{ startupAction: 'correct-horse-battery-staple' }, {}]],
  ])('is refused: a key in place of %s, and never echoed', (property, value) => {
    const problems = refused(() => ({ [property]: value }));
    expect(problems.map(({ code }) => code)).toContain('InvalidProperty');
    expect(JSON.stringify(problems)).not.toContain('correct-horse');
  });

  it.each(['presharedKey', 'preSharedKey', 'pre_shared_key', 'psk'])(
    'is refused: a key as %s of a tunnel, and never echoed',
    (name) => {
      const secret = 'correct-horse-battery-staple';
      const problems = refused(() => ({ tunnels: [{ [name]: secret }, {}] }));
      expect(problems.map(({ code, property }) => [code, property])).toEqual([
        ['KeyGivenLiterally', `tunnels.0.${name}`],
      ]);
      expect(JSON.stringify(problems)).not.toContain(secret);
    },
  );

  it('is refused: a key of the connection, and never echoed', () => {
    const secret = 'correct-horse-battery-staple';
    const problems = refused(() => ({ presharedKey: secret }));
    expect(problems.map(({ code, property }) => [code, property])).toEqual([['KeyGivenLiterally', 'presharedKey']]);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  it('is refused all at once', () => {
    expect(
      codes(() => ({
        network: undefined,
        logRetentionDays: 2,
        tunnels: [{ insideCidr: '169.254.0.0/30', psk: 'x' }, { replayWindowSize: 63 }],
      })),
    ).toEqual(
      expect.arrayContaining([
        'InvalidProperty at logRetentionDays',
        'InsideCidrReserved at tunnels.0.insideCidr',
        'KeyGivenLiterally at tunnels.0.psk',
        'InvalidProperty at tunnels.1.replayWindowSize',
      ]),
    );
  });

  it('is refused: a router of another stack', () => {
    const app = Testing.app();
    const [here, there] = ['here', 'there'].map((id) => new LabStack(app, id, { region: 'eu-central-1' }));
    if (!here || !there) throw new Error('No stacks');
    const props = { network: vpnNetwork(there, 'center'), router: officeRouter(there) };
    const { path, problems } = refusalOf(() => new SiteToSiteVpn(here, 'vpn', props));
    expect(path).toBe('here/vpn');
    expect(problems.map(({ code, property }) => [code, property])).toEqual([['RouterInAnotherStack', 'router']]);
  });

  it('is refused: a router’s second connection', () => {
    const scope = labStack();
    const [network, router] = [vpnNetwork(scope, 'center'), branchRouter(scope)];
    new SiteToSiteVpn(scope, 'vpn', { network, router });
    const again = () =>
      new SiteToSiteVpn(scope, 'again', {
        network,
        router,
        tunnels: [{ insideCidr: '169.254.12.0/30' }, { insideCidr: '169.254.12.4/30' }],
      });
    expect(problemsOf(again).map(({ code }) => code)).toEqual(['RouterConnected']);
  });

  it('is refused with an error of the library, whatever untyped code hands over', () => {
    const scope = labStack();
    const props = { network: vpnNetwork(scope, 'center'), router: officeRouter(scope) };
    let turn = 0;
    const create = (change: object) => new SiteToSiteVpn(scope, `vpn-${turn++}`, untyped(props, change));
    const attempts = ['network', 'router', 'tunnels', 'logRetentionDays', 'alarmTopicArn', 'transitGateway'].map(
      (property) => [property, (value: unknown) => create({ [property]: value })] as const,
    );
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});
