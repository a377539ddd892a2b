import { describe, expect, it } from '@jest/globals';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { TerraformVariable } from 'cdktf';
import { CONNECTION_ROLES, type ConnectionRole } from '../../lib/connection/connection-audience';
import {
  ConnectionSecurityGroups,
  type ConnectionSecurityGroupsProps,
} from '../../lib/connection/connection-security-groups';
import { LabNetwork } from '../../lib/network/lab-network';
import { Member, type MemberLike } from '../../lib/network/member';
import { problemsOf, refusalOf } from '../problems-of';
import { labStack, synthesize, type Element, type SynthesizedStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { usedFeatures } from './used-features';

type Props = Omit<ConnectionSecurityGroupsProps, 'network'>;

const existing = (scope: ReturnType<typeof labStack>, dualStack = true) =>
  LabNetwork.fromExisting(scope, 'network', { vpcId: 'vpc-01234567', dualStack });

/** A single server in somebody else's VPC, whose network ACLs are not ours: nothing but groups, and rules for members. */
function lab(props: Props = {}, then: (groups: ConnectionSecurityGroups) => void = () => undefined): SynthesizedStack {
  return synthesize((stack) => {
    then(new ConnectionSecurityGroups(stack, 'vm', { network: existing(stack), cluster: false, ...props }));
  });
}

const refusal = (props: Props, then: (groups: ConnectionSecurityGroups) => void = () => undefined) =>
  refusalOf(() => {
    const stack = labStack();
    then(new ConnectionSecurityGroups(stack, 'vm', { network: existing(stack), cluster: false, ...props }));
  });

const rulesOf = (stack: SynthesizedStack, audience = ''): Element[] =>
  ['aws_vpc_security_group_ingress_rule', 'aws_vpc_security_group_egress_rule'].flatMap((type) =>
    stack.resources(type).filter(({ path }) => path.startsWith(`vm/${audience}`)),
  );

/** A rule in one line: direction, protocol, ports, peer. */
function line({ address, config }: Element): string {
  const direction = address.includes('ingress_rule') ? 'in' : 'out';
  const { ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, prefix_list_id, referenced_security_group_id } =
    config;
  const peer = cidr_ipv4 ?? cidr_ipv6 ?? prefix_list_id ?? referenced_security_group_id;
  return [direction, ip_protocol, `${String(from_port)}-${String(to_port)}`, peer].map(String).join(' ');
}
const lines = (stack: SynthesizedStack, audience = '') => rulesOf(stack, audience).map(line).sort();
const addresses = (stack: SynthesizedStack) => rulesOf(stack).map(({ address }) => address);
const descriptionsAt = (stack: SynthesizedStack, rule: string) =>
  rulesOf(stack)
    .filter((one) => line(one) === rule)
    .map(({ config }) => config['description']);

const phones = Member.cidr('10.0.1.0/24');
const server = Member.cidr('10.0.9.53/32');

describe('the groups', () => {
  const stack = lab({ cluster: true });

  it('are one for each audience, tagged with what they are for', () => {
    const tags = stack.resources('aws_security_group').map(({ config }) => config['tags']);
    expect(tags).toEqual(
      ['clients', 'cluster', 'operations', 'telephony'].map((audience) => ({
        Name: `lab/vm/${audience}`,
        'uc-lab:component': 'lab/vm',
        'uc-lab:role': 'connection-server',
        'uc-lab:audience': audience,
      })),
    );
  });

  it('have no rules of their own: each rule is a resource', () => {
    for (const { config } of stack.resources('aws_security_group')) {
      expect(config).not.toHaveProperty('ingress');
      expect(config).not.toHaveProperty('egress');
    }
  });

  it('are closed but to the cluster itself', () => {
    expect(rulesOf(stack).filter(({ path }) => !path.startsWith('vm/cluster/'))).toEqual([]);
    const ids = new Set(rulesOf(stack).map(({ config }) => config['referenced_security_group_id']));
    expect([...ids]).toEqual([`\${${stack.resource('aws_security_group', 'vm/cluster').address}.id}`]);
  });

  it('let the servers of a cluster talk to each other on what page 1-1 and the following give them, both ways', () => {
    const ports = [
      ...['19003', '20500-20502', '1502-1503', '22000', '22001', '22', '8500', '5007', '1500-1501', '1515', '8001'],
      ...['2555-2556', '1090', '1099', '80', '443', '8080', '8443'],
    ].map((one) => `tcp ${one}`);
    const udp = ['22000', '22001', '8500', '123'].map((one) => `udp ${one}`);
    const expected = [...ports, ...udp].flatMap((one) => {
      const [protocol = '', range = ''] = one.split(' ');
      const [from = '', to = from] = range.split('-');
      return ['in', 'out'].map((direction) => `${direction} ${protocol} ${from}-${to}`);
    });
    const withoutPeer = rulesOf(stack).map((one) => line(one).split(' ').slice(0, 3).join(' '));
    expect(withoutPeer.sort()).toEqual(expected.sort());
  });

  it('let ESP pass beside the exchange of keys and their rows while they change over to IPsec, between the two servers alone', () => {
    const withIpsec = lab({ cluster: true, features: { ipsec: 'both' } });
    const before = new Set(rulesOf(stack).map(({ path }) => path));
    const more = rulesOf(withIpsec).filter(({ path }) => !before.has(path));
    expect(more.map(({ path }) => path).sort()).toEqual([
      'vm/cluster/egress_esp_cluster',
      'vm/cluster/egress_udp_500_cluster',
      'vm/cluster/ingress_esp_cluster',
      'vm/cluster/ingress_udp_500_cluster',
    ]);
    for (const { path, config } of more.filter((one) => one.path.includes('esp'))) {
      expect(config).toMatchObject({ ip_protocol: '50' });
      // AWS takes no ports for ESP.
      expect([path, Object.keys(config)]).toEqual([path, expect.not.arrayContaining(['from_port', 'to_port'])]);
      expect(String(config['description'])).toMatch(/^ipsec-esp: cluster-peer /);
    }
    // The row of Table 1-1 is the only reason for the exchange of keys.
    const keys = more.find(({ path }) => path === 'vm/cluster/ingress_udp_500_cluster');
    expect(keys?.config['description']).toBe('cuc-in-ipsec: cluster-peer (Table 1-1, page 1-3)');
  });

  it('let nothing else pass between servers that speak IPsec alone', () => {
    const withIpsec = lab({ cluster: true, features: { ipsec: true } });
    expect(
      rulesOf(withIpsec)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([
      'vm/cluster/egress_esp_cluster',
      'vm/cluster/egress_udp_500_cluster',
      'vm/cluster/ingress_esp_cluster',
      'vm/cluster/ingress_udp_500_cluster',
    ]);
  });

  it('have no rules at all for a single server', () => {
    expect(rulesOf(lab())).toEqual([]);
  });

  it('never have a rule from or to anywhere, or for every protocol', () => {
    const all = lab({ cluster: true, features: usedFeatures, members: everyMember() });
    expect(rulesOf(all).length).toBeGreaterThan(80);
    for (const { config } of rulesOf(all)) {
      expect(['tcp', 'udp', '50']).toContain(config['ip_protocol']);
      expect(['0.0.0.0/0', '::/0']).not.toContain(config['cidr_ipv4'] ?? config['cidr_ipv6']);
    }
  });
});

/** A member for each role that has a flow with the features that are used. */
function everyMember(): Partial<Record<ConnectionRole, Member>> {
  const unused = ['dhcp-server', 'ftp-server'];
  return Object.fromEntries(
    CONNECTION_ROLES.filter((role) => !unused.includes(role)).map((role, index) => [
      role,
      Member.cidr(`10.1.${index}.0/24`),
    ]),
  );
}

describe('allow, allowFrom and allowTo', () => {
  const rtp = ['in udp 16384-21511 10.0.1.0/24', 'out udp 16384-32767 10.0.1.0/24', 'in tcp 21000-21512 10.0.1.0/24'];

  it('give both directions, only the way in, or only the way out', () => {
    expect(lines(lab({ members: { 'ip-phone': phones } }), 'telephony')).toEqual([...rtp].sort());
    const given = (then: (groups: ConnectionSecurityGroups) => void) => lines(lab({}, then), 'telephony');
    expect(given(({ connections }) => connections.allow('ip-phone', phones))).toEqual([...rtp].sort());
    expect(given(({ connections }) => connections.allowFrom('ip-phone', phones))).toEqual(
      rtp.filter((one) => one.startsWith('in')).sort(),
    );
    expect(given(({ connections }) => connections.allowTo('ip-phone', phones))).toEqual(
      rtp.filter((one) => one.startsWith('out')).sort(),
    );
  });

  it('take several members, and members of every kind', () => {
    const stack = synthesize((scope) => {
      const groups = new ConnectionSecurityGroups(scope, 'vm', { network: existing(scope), cluster: false });
      const theirs = new SecurityGroup(scope, 'theirs', {});
      const token = new TerraformVariable(scope, 'block', { type: 'string' }).stringValue;
      groups.connections.allowFrom(
        'ip-phone',
        theirs,
        Member.securityGroup('sg-01234567'),
        Member.prefixList('pl-01234567', { maxEntries: 3 }),
        Member.cidr(token, { name: 'branch' }),
      );
    });
    expect(lines(stack).filter((one) => one.startsWith('in tcp'))).toEqual([
      'in tcp 21000-21512 ${aws_security_group.theirs.id}',
      'in tcp 21000-21512 ${var.block}',
      'in tcp 21000-21512 pl-01234567',
      'in tcp 21000-21512 sg-01234567',
    ]);
  });

  it('give the same rules however often a member is given', () => {
    const once = lab({ members: { 'ip-phone': phones } });
    const often = lab({ members: { 'ip-phone': [phones, phones] } }, ({ connections }) => {
      connections.allow('ip-phone', phones, Member.cidr('10.0.1.0/24')).allowFrom('ip-phone', phones);
    });
    expect(often.json.resource).toEqual(once.json.resource);
  });

  it('call the cluster, too, a member of other constructs', () => {
    const stack = synthesize((scope) => {
      const network = existing(scope);
      const one = new ConnectionSecurityGroups(scope, 'one', { network, cluster: false });
      const other = new ConnectionSecurityGroups(scope, 'vm', { network, cluster: false, features: { smtp: true } });
      other.connections.allowFrom('smtp-server', one);
    });
    expect(lines(stack)).toEqual([
      `in tcp 25-25 \${${stack.resource('aws_security_group', 'one/cluster').address}.id}`,
      `in tcp 8025-8025 \${${stack.resource('aws_security_group', 'one/cluster').address}.id}`,
    ]);
  });
});

describe('addresses of rules', () => {
  const before = lab({ features: { imap: true }, members: { 'ip-phone': phones, 'client-workstation': phones } });

  it.each<[string, Props]>([
    [
      'another block for a role',
      {
        features: { imap: true },
        members: { 'ip-phone': [Member.cidr('10.0.0.0/24'), phones], 'client-workstation': phones },
      },
    ],
    [
      'another role',
      {
        features: { imap: true },
        members: { 'admin-workstation': server, 'ip-phone': phones, 'client-workstation': phones },
      },
    ],
    [
      'another feature',
      { features: { smtp: true, imap: true }, members: { 'ip-phone': phones, 'client-workstation': phones } },
    ],
    [
      'another feature with a member for its row',
      {
        features: { smtp: true, imap: true },
        members: { 'smtp-server': server, 'ip-phone': phones, 'client-workstation': phones },
      },
    ],
  ])('stay as they are when there is %s', (_, props) => {
    const after = lab(props);
    expect(addresses(after)).toEqual(expect.arrayContaining(addresses(before)));
    expect(after.json.resource).toMatchObject(before.json.resource);
  });

  it('name direction, row, protocol, ports and member', () => {
    expect(rulesOf(before, 'telephony').map(({ path }) => path)).toEqual([
      'vm/telephony/ingress_tcp_21000-21512_10-0-1-0_24',
      'vm/telephony/ingress_udp_16384-21511_10-0-1-0_24',
      'vm/telephony/egress_udp_16384-32767_10-0-1-0_24',
    ]);
  });
});

describe('one rule for several reasons', () => {
  it('serves a block that holds phones and gateways, and names both roles', () => {
    const stack = lab({ members: { 'ip-phone': phones, 'voice-gateway': phones } });
    expect(descriptionsAt(stack, 'in udp 16384-21511 10.0.1.0/24')).toEqual([
      'cuc-in-rtp: ip-phone, voice-gateway (Table 1-1, page 1-2)',
    ]);
    expect(descriptionsAt(stack, 'in tcp 21000-21512 10.0.1.0/24')).toEqual([
      'cuc-in-phone-applications: ip-phone (Table 1-1, page 1-1)',
    ]);
  });

  it('serves a server that is domain controller and DNS server, and names both rows', () => {
    const stack = lab({
      features: { dns: true, exchangeSearch: 'ldap' },
      members: { 'domain-controller': server, 'dns-server': server },
    });
    expect(lines(stack, 'operations')).toEqual([
      'out tcp 389-389 10.0.9.53/32',
      'out tcp 53-53 10.0.9.53/32',
      'out udp 53-53 10.0.9.53/32',
    ]);
    expect(descriptionsAt(stack, 'out tcp 53-53 10.0.9.53/32')).toEqual([
      'cuc-out-dns, cuc-out-directory: dns-server, domain-controller (Table 1-2, page 1-6; Table 1-2, page 1-7)',
    ]);
  });

  it('serves a server that holds backups and upgrade media', () => {
    const stack = lab({
      features: { backup: true, upgradeMedia: 'sftp' },
      members: { 'backup-server': server, 'sftp-server': server },
    });
    expect(descriptionsAt(stack, 'out tcp 22-22 10.0.9.53/32')).toEqual([
      'cuc-out-sftp: backup-server, sftp-server (Table 1-2, page 1-8)',
    ]);
    expect(lines(stack, 'operations')).toEqual(['out tcp 22-22 10.0.9.53/32']);
  });

  it('keeps its address when the second reason comes later', () => {
    const features = { dns: true, exchangeSearch: 'ldap' } as const;
    const before = lab({ features, members: { 'domain-controller': server } });
    const after = lab({ features, members: { 'domain-controller': server } }, ({ connections }) => {
      connections.allow('dns-server', server);
    });
    expect(addresses(after)).toEqual(expect.arrayContaining(addresses(before)));
  });

  it('is not made for two groups: what is open in one says nothing of the other', () => {
    const stack = lab({ members: { 'client-workstation': phones, 'admin-workstation': phones } });
    expect(rulesOf(stack).filter((one) => line(one) === 'in tcp 80-80 10.0.1.0/24')).toHaveLength(2);
  });
});

describe('IPv6', () => {
  const ipv6 = Member.cidr('2001:db8::/56');

  it('is granted on the rows that have it, and on no other, in Dual mode', () => {
    const features = { dualStack: true, imap: true } as const;
    expect(lines(lab({ features, members: { 'client-workstation': ipv6 } }), 'clients')).toEqual(
      ['443-443', '80-80', '8080-8080', '8443-8443'].map((ports) => `in tcp ${ports} 2001:db8::/56`),
    );
  });

  it('is granted nowhere without Dual mode', () => {
    expect(refusal({ features: { imap: true }, members: { 'client-workstation': ipv6 } }).problems).toEqual([
      {
        code: 'Ipv6NotGranted',
        message: 'No row grants the role client-workstation anything over IPv6 unless the platform is in Dual mode.',
        given: '2001:db8::/56',
        allowed: 'IPv4 addresses, or the feature dualStack',
        source: { guide: 'Security Guide for Cisco Unity Connection 9.x', page: '1-5' },
        property: 'members.client-workstation',
      },
    ]);
  });

  it('is not granted to a role whose rows do not have it', () => {
    expect(refusal({ features: { dualStack: true }, members: { 'ip-phone': ipv6 } }).problems).toEqual([
      expect.objectContaining({
        code: 'Ipv6NotGranted',
        message: 'No row grants the role ip-phone anything over IPv6.',
        allowed: 'IPv4 addresses',
        property: 'members.ip-phone',
      }),
    ]);
  });
});

describe('SSM endpoints of somebody else', () => {
  const stack = synthesize((scope) => {
    const network = LabNetwork.fromExisting(scope, 'network', {
      vpcId: 'vpc-01234567',
      ssmEndpointSecurityGroupId: 'sg-0123456789abcdef0',
    });
    new ConnectionSecurityGroups(scope, 'vm', { network, cluster: false });
  });
  const operations = `\${${stack.resource('aws_security_group', 'vm/operations').address}.id}`;

  it('are reached over HTTPS from the group of operations, and their own group is left alone', () => {
    expect(lines(stack)).toEqual(['out tcp 443-443 sg-0123456789abcdef0']);
    expect(rulesOf(stack).map(({ config }) => config['security_group_id'])).toEqual([operations]);
  });
});

describe('bad input is refused:', () => {
  const page = (number: string) => ({ guide: 'Security Guide for Cisco Unity Connection 9.x', page: number });

  it.each<[string, Props, Record<string, unknown>]>([
    [
      'a SIP port below the range',
      { features: { phoneSystem: { integration: 'sip', sipPorts: [5060, 5059] } } },
      {
        code: 'SipPortOutsideRange',
        message: 'Connection cannot use this port for SIP.',
        property: 'features.phoneSystem.sipPorts.1',
        given: '5059',
        allowed: '5060-5100',
        source: page('1-2'),
      },
    ],
    [
      'a SIP port above the range',
      { features: { phoneSystem: { integration: 'sip', sipPorts: [5101] } } },
      { code: 'SipPortOutsideRange', property: 'features.phoneSystem.sipPorts.0', given: '5101' },
    ],
    [
      'half a SIP port',
      { features: { phoneSystem: { integration: 'sip', sipPorts: [5060.5] } } },
      { code: 'SipPortOutsideRange', property: 'features.phoneSystem.sipPorts.0', given: '5060.5' },
    ],
    [
      'SIP without ports',
      { features: { phoneSystem: { integration: 'sip', sipPorts: [] } } },
      { code: 'InvalidProperty', property: 'features.phoneSystem.sipPorts' },
    ],
    [
      'an Exchange version without single inbox',
      { features: { exchangeVersion: '2010' } },
      {
        code: 'ExchangeVersionWithoutSingleInbox',
        message: 'An Exchange version matters only to single inbox, and single inbox is off.',
        property: 'features.exchangeVersion',
        given: '2010',
        allowed: 'singleInbox: true beside it, or no exchangeVersion',
        source: page('1-6'),
      },
    ],
    [
      'an Exchange version with single inbox switched off',
      { features: { exchangeVersion: '2003', singleInbox: false } },
      { code: 'ExchangeVersionWithoutSingleInbox', given: '2003' },
    ],
    [
      'single inbox without an Exchange version',
      { features: { singleInbox: true } },
      {
        code: 'SingleInboxWithoutExchangeVersion',
        message: 'The ports of single inbox depend on the version of Exchange, and none is named.',
        property: 'features.singleInbox',
        allowed: "exchangeVersion: '2003', '2007' or '2010'",
        source: page('1-6'),
      },
    ],
    [
      'an unknown Exchange version',
      untyped<Props>({}, { features: { singleInbox: true, exchangeVersion: '2013' } }),
      {
        code: 'InvalidProperty',
        message: 'Invalid option: expected one of "2003"|"2007"|"2010".',
        property: 'features.exchangeVersion',
        given: '"2013"',
      },
    ],
    [
      'Comet before 9.1(2)',
      { features: { cometNotifications: true }, release: '9.1(1)' },
      {
        code: 'CometNeedsRelease',
        message: 'This release has no Comet notifications.',
        property: 'features.cometNotifications',
        given: '9.1(1)',
        allowed: 'release 9.1(2) or later',
        source: page('1-6'),
      },
    ],
    [
      'Comet in a release of higher maintenance but lower minor number',
      { features: { cometNotifications: true }, release: '9.0(9)' },
      { code: 'CometNeedsRelease', given: '9.0(9)' },
    ],
    [
      'a release of another guide',
      { features: { cometNotifications: true }, release: '10.0(1)' },
      {
        code: 'InvalidProperty',
        message: 'The guide is about releases 9.x, written as in 9.1(2).',
        property: 'release',
        given: '"10.0(1)"',
      },
    ],
    [
      'a phone system the guide does not know',
      untyped<Props>({}, { features: { phoneSystem: { integration: 'h323' } } }),
      { code: 'InvalidProperty', property: 'features.phoneSystem.integration', given: '"h323"' },
    ],
    [
      'a feature that there is not',
      untyped<Props>({}, { features: { imapp: true } }),
      { code: 'InvalidProperty', message: 'Unrecognized key: "imapp".', property: 'features' },
    ],
    [
      'a feature that is neither on nor off',
      untyped<Props>({}, { features: { imap: 'yes' } }),
      { code: 'InvalidProperty', property: 'features.imap', given: '"yes"' },
    ],
    [
      'no network',
      untyped<Props>({}, { network: undefined }),
      { code: 'InvalidProperty', message: 'Expected a LabNetwork.', property: 'network', given: 'undefined' },
    ],
    [
      'something else for a network',
      untyped<Props>({}, { network: labStack() }),
      { code: 'InvalidProperty', message: 'Expected a LabNetwork.', property: 'network', given: 'a LabStack' },
    ],
    [
      'a role of no row',
      untyped<Props>({}, { members: { 'ip-fone': phones } }),
      {
        code: 'UnknownRole',
        message: 'No row names this role.',
        property: 'members.ip-fone',
        given: '"ip-fone"',
        allowed: CONNECTION_ROLES.join(', '),
      },
    ],
    [
      'a role that is the library’s own business',
      untyped<Props>({}, { members: { 'cluster-peer': phones } }),
      { code: 'UnknownRole', property: 'members.cluster-peer', given: '"cluster-peer"' },
    ],
    [
      'a text that is no block of addresses for a member',
      { members: { 'ip-phone': '10.0.0.1/8' } },
      { code: 'CidrHostBitsSet', property: 'members.ip-phone', given: '"10.0.0.1/8"' },
    ],
    [
      'a member that no row lets in with the features that are on',
      { members: { 'smtp-server': server } },
      {
        code: 'MemberWithoutFlow',
        message:
          'The port tables give the role smtp-server no ingress or egress flow for 10.0.9.53/32 with the features that are on.',
        property: 'members.smtp-server',
        allowed: 'the role with one of these features on: smtp',
      },
    ],
    [
      'blocks of one role that overlap',
      { members: { 'ip-phone': [phones, Member.cidr('10.0.0.0/16')] } },
      {
        code: 'CidrsOverlap',
        message: 'Two blocks of addresses among the members of the role ip-phone overlap.',
        property: 'members.ip-phone',
        given: '"10.0.1.0/24" and "10.0.0.0/16"',
        allowed: 'blocks that have no address in common',
      },
    ],
    [
      'two members of one name',
      {
        members: {
          'ip-phone': [Member.cidr('10.0.1.0/24', { name: 'branch' }), Member.cidr('10.0.2.0/24', { name: 'branch' })],
        },
      },
      {
        code: 'MemberNameTaken',
        message: 'Two different members have the same name.',
        property: 'members.ip-phone',
        given: '"branch"',
        allowed: 'a `name` for each that no other has',
      },
    ],
  ])('%s', (_, props, problem) => {
    expect(refusal(props).problems).toEqual([expect.objectContaining(problem)]);
  });

  it.each(['9.1(2)', '9.1(10)', '9.2(1)', '9.10(0)'])('but not Comet in %s', (release) => {
    expect(() => lab({ features: { cometNotifications: true }, release })).not.toThrow();
  });

  it('but not blocks of different roles that overlap', () => {
    expect(() => lab({ members: { 'ip-phone': phones, 'voice-gateway': Member.cidr('10.0.0.0/16') } })).not.toThrow();
  });

  it('Dual mode in a network without IPv6 addresses', () => {
    const stack = labStack();
    const build = () =>
      new ConnectionSecurityGroups(stack, 'vm', { network: existing(stack, false), features: { dualStack: true } });
    expect(problemsOf(build)).toEqual([
      {
        code: 'DualStackNeedsNetwork',
        message: 'Dual (IPv4/IPv6) mode needs server subnets that have IPv6 addresses.',
        property: 'features.dualStack',
        given: 'true',
        allowed: 'a LabNetwork with dualStack: true',
      },
    ]);
  });

  it('tokens where a literal is needed, before they are taken for values', () => {
    const stack = labStack();
    const token = new TerraformVariable(stack, 'token', { type: 'string' });
    const tokens = untyped<Props>(
      {},
      {
        features: {
          imap: token.booleanValue,
          singleInbox: true,
          exchangeVersion: token.stringValue,
          phoneSystem: { integration: 'sip', sipPorts: [5060, token.numberValue] },
        },
        release: token.stringValue,
      },
    );
    const { problems } = refusal(tokens);
    expect(problems.map(({ code, property, given }) => [code, property, given])).toEqual(
      ['features.imap', 'features.exchangeVersion', 'features.phoneSystem.sipPorts.1', 'release'].map((property) => [
        'TokenWhereLiteral',
        property,
        undefined,
      ]),
    );
  });

  it('all at once, with the path of the construct', () => {
    const { path, problems } = refusal({
      features: {
        exchangeVersion: '2010',
        cometNotifications: true,
        phoneSystem: { integration: 'sip', sipPorts: [5059, 5101] },
      },
      release: '9.0(1)',
    });
    expect(path).toBe('lab/vm');
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`)).toEqual([
      'SipPortOutsideRange at features.phoneSystem.sipPorts.0',
      'SipPortOutsideRange at features.phoneSystem.sipPorts.1',
      'ExchangeVersionWithoutSingleInbox at features.exchangeVersion',
      'CometNeedsRelease at features.cometNotifications',
    ]);
  });

  it('all members at once', () => {
    const { path, problems } = refusal(
      untyped<Props>(
        {},
        { members: { 'ip-fone': phones, 'smtp-server': server, 'ip-phone': [phones, Member.cidr('10.0.0.0/8')] } },
      ),
    );
    expect(path).toBe('lab/vm');
    expect(problems.map(({ code }) => code)).toEqual(['UnknownRole', 'MemberWithoutFlow', 'CidrsOverlap']);
  });

  it('a direction that the tables do not give to a role, naming the features that would', () => {
    const { path, problems } = refusal({ features: { dns: true } }, ({ connections }) => {
      connections.allowFrom('dns-server', server);
    });
    expect(path).toBe('lab/vm');
    expect(problems).toEqual([
      {
        code: 'MemberWithoutFlow',
        message:
          'The port tables give the role dns-server no ingress flow for 10.0.9.53/32 with the features that are on.',
        allowed: 'a role that has flows in this direction',
      },
    ]);
    const outward = refusal({}, ({ connections }) => {
      connections.allowTo('unified-cm', server);
    });
    expect(outward.problems).toEqual([
      expect.objectContaining({
        code: 'MemberWithoutFlow',
        allowed: expect.stringMatching(
          /^the role with one of these features on: phoneSystem with integration 'sccp', .*, axl$/,
        ),
      }),
    ]);
  });

  it.each(['allow', 'allowFrom', 'allowTo'] as const)('a role that untyped code makes up, by %s', (method) => {
    const { problems } = refusal({}, ({ connections }) => {
      const call: { readonly role: ConnectionRole; readonly member: MemberLike } = Object.assign(
        { role: 'ip-phone' as const, member: phones },
        { role: 'toString' },
      );
      connections[method](call.role, call.member);
    });
    expect(problems).toEqual([expect.objectContaining({ code: 'UnknownRole', given: '"toString"' })]);
  });

  it('overlaps with a member that came earlier, from whichever side', () => {
    const { problems } = refusal({ members: { 'ip-phone': phones } }, ({ connections }) => {
      connections.allowFrom('ip-phone', Member.cidr('10.0.1.128/25'));
    });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'CidrsOverlap', given: '"10.0.1.0/24" and "10.0.1.128/25"' }),
    ]);
  });
});

describe('members beyond the network ACL', () => {
  const stack = labStack();
  const network = new LabNetwork(stack, 'network', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    connectedNetworks: ['192.168.0.0/16', '2001:db8::/48'],
    dualStack: true,
  });
  const build = (cidr: string) => () => {
    const features = { dualStack: true };
    const members = { 'client-workstation': Member.cidr(cidr) };
    new ConnectionSecurityGroups(stack, cidr.replaceAll('/', '_'), { network, features, members, cluster: false });
  };

  it.each(['172.16.0.0/24', '192.0.0.0/8', '0.0.0.0/0', '2001:db9::/64', '::/0'])('such as %s are refused', (cidr) => {
    expect(problemsOf(build(cidr))).toEqual([
      {
        code: 'MemberBeyondNetworkAcl',
        message: 'The network ACL of the server subnets would drop what client-workstation sends.',
        property: 'members.client-workstation',
        given: cidr,
        allowed:
          "a block in 10.20.0.0/16, 192.168.0.0/16, 2001:db8::/48, or the block added to the network's `connectedNetworks`",
      },
    ]);
  });

  it.each(['10.20.3.0/24', '192.168.0.0/16', '192.168.7.1/32', '2001:db8:0:7::/64'])('such as %s are not', (cidr) => {
    expect(build(cidr)).not.toThrow();
  });
});
