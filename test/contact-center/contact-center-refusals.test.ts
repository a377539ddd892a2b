import { describe, expect, it } from '@jest/globals';
import { Fn, TerraformVariable } from 'cdktf';
import { SystemContactCenterChild } from '../../lib/contact-center/system-contact-center-child';
import { UnifiedIcmParent } from '../../lib/contact-center/unified-icm-parent';
import type { UnifiedCceDataCenterProps } from '../../lib/contact-center/unified-cce-data-center';
import type { GatewayKind } from '../../lib/port-tables/icm-node';
import { managedDomain } from '../directory/directory-lab';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { badRefusals } from '../untyped-values';
import { dataCenter, siteNetwork, theirSite, withServers } from './contact-center-lab';

const REFUSED = { code: 'InvalidProperty' };
const numberToken = () => new TerraformVariable(labStack(), 'token', { type: 'number' }).numberValue;

/** Why a data centre is refused that stands in somebody else's VPC. */
const refusal = (change: object, network: object = {}) =>
  refusalOf(() => {
    const stack = labStack();
    return dataCenter(stack, change, 'ucce', theirSite(stack, network));
  });

describe('a data centre is refused', () => {
  it.each<[string, object, Record<string, unknown>]>([
    ['sites that are none', { sites: 'east' }, { ...REFUSED, property: 'sites' }],
    ['a list of no sites', { sites: [] }, { ...REFUSED, property: 'sites' }],
    [
      'a domain by its name',
      { domain: 'corp.example.com' },
      { ...REFUSED, property: 'domain', given: '"corp.example.com"' },
    ],
    [
      'a twenty-sixth instance',
      { instanceNumber: 25 },
      { ...REFUSED, message: 'Expected a whole number from 0 to 24.', property: 'instanceNumber', given: '25' },
    ],
    ['an instance below the first', { instanceNumber: -1 }, { ...REFUSED, property: 'instanceNumber', given: '-1' }],
    ['half an instance', { instanceNumber: 0.5 }, { ...REFUSED, property: 'instanceNumber', given: '0.5' }],
    [
      'an instance that is known at apply',
      { instanceNumber: numberToken() },
      { code: 'TokenWhereLiteral', property: 'instanceNumber' },
    ],
    [
      'an odd first address',
      { firstAddress: 33 },
      {
        ...REFUSED,
        message: 'Expected an even number, so that an address and its next are one block.',
        property: 'firstAddress',
        given: '33',
      },
    ],
    ['a first address that AWS keeps', { firstAddress: 2 }, { ...REFUSED, property: 'firstAddress', given: '2' }],
    [
      'a first address that is known at apply',
      { firstAddress: numberToken() },
      { code: 'TokenWhereLiteral', property: 'firstAddress' },
    ],
    ['another size', { size: 'large' }, { ...REFUSED, property: 'size', given: '"large"' }],
    [
      'an instance type of no role',
      { instanceTypes: { routers: 'm6i.large' } },
      { ...REFUSED, message: 'Unrecognized key: "routers".', property: 'instanceTypes' },
    ],
    [
      'an instance type of a role that is no server',
      { instanceTypes: { 'ip-phone': 't3.nano' } },
      { ...REFUSED, message: 'Unrecognized key: "ip-phone".', property: 'instanceTypes' },
    ],
    [
      'an instance type without a name',
      { instanceTypes: { router: '' } },
      { ...REFUSED, property: 'instanceTypes.router' },
    ],
    ['an image by its id', { image: 'ami-01234567' }, { ...REFUSED, property: 'image' }],
    ['members that are none', { members: ['10.0.0.0/8'] }, { ...REFUSED, property: 'members' }],
    [
      'too many servers of a kind',
      { servers: { webViewServers: 9 } },
      { code: 'TooManyServers', property: 'servers.webViewServers', given: '9', allowed: '8 at most' },
    ],
    [
      'a feature that there is not',
      { features: { teleport: true } },
      { ...REFUSED, message: 'Unrecognized key: "teleport".', property: 'features' },
    ],
    [
      'phones with another protocol',
      { features: { phoneProtocol: 'h323' } },
      { ...REFUSED, property: 'features.phoneProtocol' },
    ],
    ['QoS on a third network', { features: { qos: { public: true } } }, { ...REFUSED, property: 'features.qos' }],
    ['a property that there is not', { region: 'eu' }, { ...REFUSED, message: 'Unrecognized key: "region".' }],
  ])('with %s', (_, change, problem) => {
    const { path, problems } = refusal(change);
    expect(path).toBe('lab/ucce');
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  it('with everything that is wrong at once', () => {
    const { problems } = refusal({
      domain: 'x',
      instanceNumber: 25,
      firstAddress: 33,
      servers: { dialers: 1 },
      size: 'x',
    });
    expect(problems.map(({ code, property = '' }) => `${code} at ${property}`).sort()).toEqual([
      'DialerNeedsGateway at servers.dialers',
      'InvalidProperty at domain',
      'InvalidProperty at firstAddress',
      'InvalidProperty at instanceNumber',
      'InvalidProperty at size',
    ]);
  });

  it('with the property, whatever untyped code hands over', () => {
    const keys: (keyof UnifiedCceDataCenterProps)[] = [
      ...(['sites', 'domain', 'instanceNumber', 'servers', 'features', 'size', 'instanceTypes'] as const),
      ...(['image', 'firstAddress'] as const),
    ];
    const small = {
      peripheralGateways: [],
      distributors: 0,
      historicalDataServers: 0,
      webViewServers: 0,
      clientWorkstations: 0,
    };
    const stack = labStack();
    const network = theirSite(stack);
    const domain = withServers(managedDomain(stack, { network }));
    let made = 0;
    const attempts = keys.map(
      (key) =>
        [
          key,
          (value: unknown) =>
            // What is taken takes the addresses: the next such one is refused for them, which is no matter here.
            dataCenter(stack, { domain, servers: small, [key]: value }, `ucce-${made++}`, network),
        ] as const,
    );
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });

  it('takes what is undefined for what is not there', () => {
    const stack = labStack();
    const undefinedServers = { duplexed: undefined, distributors: undefined, rogger: undefined };
    const { servers } = dataCenter(
      stack,
      { servers: undefinedServers, instanceNumber: undefined },
      'ucce',
      theirSite(stack),
    );
    expect(servers.map(({ plan }) => plan.id)).toEqual(
      expect.arrayContaining(['router-b', 'logger-b', 'distributor-1']),
    );
  });
});

describe('a gateway that a system has no use for', () => {
  const pairs = (...gateways: GatewayKind[]) => ({
    servers: { peripheralGateways: [{ gateways: ['vru' as const] }, { gateways }] },
  });

  it.each<GatewayKind>(['acd', 'gateway'])('is refused: %s, in a data centre and in a child', (kind) => {
    const problem = (system: string) => ({
      code: 'GatewayKindNotHere',
      message: `A ${system} has no peripheral gateway of this kind.`,
      given: kind,
      allowed: 'agent, vru, media-routing',
      property: 'servers.peripheralGateways.1.gateways.1',
    });
    expect(refusal(pairs('agent', kind)).problems).toEqual([problem('unified-cce')]);
    const child = refusalOf(() => {
      const stack = labStack();
      const network = theirSite(stack);
      const domain = managedDomain(stack, { network });
      return new SystemContactCenterChild(stack, 'child', { sites: network, domain, ...pairs('agent', kind) });
    });
    expect(child).toEqual({ path: 'lab/child', problems: [problem('system-contact-center-child')] });
  });

  it('is none in a parent', () => {
    const stack = labStack();
    const network = theirSite(stack);
    const domain = withServers(managedDomain(stack, { network }));
    expect(
      () => new UnifiedIcmParent(stack, 'parent', { sites: network, domain, ...pairs('acd', 'agent', 'vru') }),
    ).not.toThrow();
  });
});

describe('a network is refused', () => {
  it('without a private network for two sides', () => {
    expect(refusal({}, { icmPrivateSubnets: [] })).toEqual({
      path: 'lab/ucce',
      problems: [
        {
          code: 'NoPrivateNetwork',
          message:
            'Two sides of a pair talk over a private network of their own, and the network has no subnets for it.',
          given: 'lab/network',
          allowed: 'a LabNetwork with icmPrivateNetwork: true, or one from outside with icmPrivateSubnets',
        },
      ],
    });
    const stack = labStack();
    const network = theirSite(stack, { icmPrivateSubnets: [] });
    expect(() => dataCenter(stack, { servers: { duplexed: false } }, 'ucce', network)).not.toThrow();
  });

  it('without a second zone, without servers’ subnets, and without a perimeter for what stands there', () => {
    const one = { id: 'subnet-00002110', availabilityZone: 'eu-central-1a', cidr: '10.21.10.0/24' };
    const noSubnet = (zones: number, allowed: string) => [
      expect.objectContaining({ code: 'NoServerSubnet', given: `a network with ${zones} server subnets`, allowed }),
    ];
    const noPerimeter = expect.objectContaining({
      code: 'NoServerSubnet',
      message: 'The network has no perimeter subnet for the collaboration-1.',
      given: 'a network with 0 perimeter subnets',
      allowed: 'a network with perimeter subnets',
    });
    const inNetwork = (serverSubnets: readonly object[]) =>
      refusalOf(() => {
        const stack = labStack();
        const domain = withServers(managedDomain(stack));
        return dataCenter(stack, { domain }, 'ucce', theirSite(stack, { serverSubnets }, 'site', 21));
      }).problems;
    expect(inNetwork([one])).toEqual(noSubnet(1, 'a server in one of eu-central-1a'));
    expect(inNetwork([])).toEqual(noSubnet(0, 'a network with server subnets'));
    expect(refusal({ servers: { collaborationServers: 1 } }, { perimeterSubnets: [] }).problems).toEqual([noPerimeter]);
  });

  it('whose subnets have blocks that are not known: addresses could not be chosen', () => {
    const unknown = ['a', 'b'].map((zone, index) => ({
      id: `subnet-0000201${index}`,
      availabilityZone: `eu-central-1${zone}`,
    }));
    expect(refusal({}, { serverSubnets: unknown }).problems).toEqual([
      expect.objectContaining({
        code: 'AddressNeeded',
        message: 'The router-a needs a static address, and none can be chosen in a subnet whose block is not known.',
      }),
    ]);
  });

  it('whose subnets are too small for the last addresses', () => {
    const small = ['a', 'b'].map((zone, index) => ({
      id: `subnet-0000201${index}`,
      availabilityZone: `eu-central-1${zone}`,
      cidr: `10.20.${10 + index}.0/26`,
    }));
    expect(refusal({}, { serverSubnets: small }).problems).toEqual([
      expect.objectContaining({ code: 'AddressOutsideSubnet', given: '"10.20.10.92"' }),
    ]);
    // The second instance would begin behind the last address of the first subnet.
    expect(refusal({ instanceNumber: 2 }).problems).toEqual([
      expect.objectContaining({ code: 'AddressOutsideSubnet', given: '"10.20.11.96"' }),
    ]);
  });

  it('whose addresses another system has', () => {
    const { path, problems } = refusalOf(() => {
      const stack = labStack();
      const network = theirSite(stack);
      const domain = withServers(managedDomain(stack, { network }));
      dataCenter(stack, { domain }, 'first', network);
      return dataCenter(stack, { domain }, 'second', network);
    });
    expect(path).toBe('lab/second/router-a/server');
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'AddressTaken',
        given: '"10.20.10.32"',
        message: 'Another server of the network has this address: lab/first/router-a/server.',
      }),
    ]);
  });

  it('twice as two sites, or where two sites have addresses in common', () => {
    const { problems } = refusalOf(() => {
      const stack = labStack();
      const [east, west] = [theirSite(stack, {}, 'east', 20), theirSite(stack, {}, 'west', 20)];
      const domain = managedDomain(stack, { network: east });
      return dataCenter(stack, { domain, sites: [east, west] }, 'ucce', east);
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['CidrsOverlap']));
    const twice = refusalOf(() => {
      const stack = labStack();
      const network = theirSite(stack);
      return dataCenter(stack, { sites: [network, network] }, 'ucce', network);
    });
    expect(twice.problems).toEqual([expect.objectContaining({ code: 'SitesAlike', property: 'sites' })]);
  });
});

describe('a domain is refused', () => {
  it('that has no unit for one of the servers', () => {
    const { problems } = refusalOf(() => {
      const stack = labStack();
      const network = theirSite(stack);
      const domain = withServers(managedDomain(stack, { network }), ['router', 'logger']);
      return dataCenter(stack, { domain }, 'ucce', network);
    });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'NoUnitForRole',
        given: '"peripheral-gateway"',
        allowed: 'one of router, logger',
      }),
    ]);
  });
});

describe('a member is refused', () => {
  const withMembers = (members: object, change: object = {}) =>
    refusalOf(() => {
      const stack = labStack();
      return dataCenter(stack, { members, ...change }, 'ucce', siteNetwork(stack));
    });

  it('of a role that nobody outside stands for', () => {
    const { path, problems } = withMembers({ router: '192.168.1.0/24', dentist: '192.168.2.0/24' });
    expect(path).toBe('lab/ucce');
    expect(problems).toEqual([
      expect.objectContaining({ code: 'UnknownRole', given: '"router"', property: 'members.router' }),
      expect.objectContaining({ code: 'UnknownRole', given: '"dentist"', property: 'members.dentist' }),
    ]);
    expect(problems[0]?.allowed).toContain('agent-desktop, supervisor-desktop, report-reader');
  });

  it.each<[string, string, object, string]>([
    ['nam-router', 'inbound or outbound', {}, 'features.icmGateway'],
    [
      'admin-workstation',
      'inbound or outbound',
      {},
      'features.jaguarAdministration, security.remoteAdministration.remoteDesktop, security.remoteAdministration.vnc, ' +
        'security.remoteAdministration.pcAnywhere',
    ],
    ['snmp-manager', 'inbound or outbound', {}, 'features.snmp'],
    ['syslog-server', 'inbound or outbound', {}, 'features.syslog'],
    ['patch-server', 'inbound or outbound', {}, "security.patching.through: 'wsus'"],
    ['voice-gateway', 'inbound or outbound', { servers: { unifiedCm: 1 } }, "features.phoneProtocol: 'sip'"],
  ])('that no row gives a flow with the features that are on: %s', (role, directions, change, switches) => {
    expect(withMembers({ [role]: '192.168.1.0/24' }, change).problems).toEqual([
      {
        code: 'MemberWithoutFlow',
        message: `The port tables give the role ${role} no ${directions} flow for 192.168.1.0/24 with the features that are on.`,
        allowed: `the role with one of these features on: ${switches}`,
        property: `members.${role}`,
      },
    ]);
  });

  it('that no server there is for, whatever is switched on', () => {
    for (const role of ['ip-phone', 'voice-gateway'])
      expect(withMembers({ [role]: '192.168.1.0/24' }).problems).toEqual([
        expect.objectContaining({ code: 'MemberWithoutFlow', allowed: 'a role that has flows in this direction' }),
      ]);
  });

  it('that the network ACL would drop', () => {
    expect(withMembers({ 'agent-desktop': '172.16.0.0/16' }).problems).toEqual([
      expect.objectContaining({
        code: 'MemberBeyondNetworkAcl',
        given: '172.16.0.0/16',
        property: 'members.agent-desktop',
      }),
    ]);
  });

  it('that overlaps another one of its role, and is no address at all', () => {
    const { problems } = withMembers({ 'agent-desktop': ['192.168.0.0/16', '192.168.1.0/24', 'everywhere'] });
    expect(problems.map(({ code, property }) => [code, property])).toEqual([
      ['CidrsOverlap', 'members.agent-desktop'],
      ['MalformedCidr', 'members.agent-desktop'],
    ]);
  });

  it('that is added later, in the direction that is asked for', () => {
    const stack = labStack();
    const { connections } = dataCenter(stack, {}, 'ucce', siteNetwork(stack));
    expect(refusalOf(() => connections.allowTo('report-reader', '192.168.1.0/24'))).toEqual({
      path: 'lab/ucce',
      problems: [
        expect.objectContaining({
          code: 'MemberWithoutFlow',
          message:
            'The port tables give the role report-reader no outbound flow for 192.168.1.0/24 with the features that are on.',
        }),
      ],
    });
    expect(refusalOf(() => connections.allowFrom('unified-cm', '192.168.1.0/24')).problems).toEqual([
      expect.objectContaining({ code: 'MemberWithoutFlow', message: expect.stringContaining('no inbound flow') }),
    ]);
    expect(() => connections.allowFrom('report-reader', '192.168.1.0/24')).not.toThrow();
    expect(() => connections.allowTo('unified-cm', Fn.join('', ['192.168.2.0', '/28']))).toThrow('name');
  });
});
