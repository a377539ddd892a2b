import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { z } from 'zod';
import { ConnectionCluster, type ConnectionClusterProps } from '../../lib/connection/connection-cluster';
import { LabNetwork } from '../../lib/network/lab-network';
import { Member } from '../../lib/network/member';
import { ServerImage } from '../../lib/server/server-image';
import { findingOf, labApp, labStack as guideStack, synthError } from '../guides/lab-app';
import { refusalOf } from '../problems-of';
import { labStack, type SynthesizedStack, synthesize } from '../synthesized-stack';
import { untyped } from '../untyped';
import { usedFeatures } from './used-features';

type Props = Partial<ConnectionClusterProps>;
type Stack = ReturnType<typeof labStack>;

const ours = (stack: Stack) =>
  new LabNetwork(stack, 'network', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    connectedNetworks: ['192.168.0.0/16'],
    dualStack: true,
  });
const theirs = (stack: Stack, cidr?: string) =>
  LabNetwork.fromExisting(stack, 'network', {
    vpcId: 'vpc-01234567',
    serverSubnets: ['a', 'b'].map((availabilityZone, index) => ({
      id: `subnet-0123456${index}`,
      availabilityZone,
      ...(cidr === undefined ? {} : { cidr }),
    })),
  });

const lab = (change: Props = {}, id = 'vm') =>
  synthesize((stack) => {
    new ConnectionCluster(stack, id, { network: ours(stack), ...change });
  });
const refusal = (
  change: object,
  network: (stack: Stack) => ConnectionClusterProps['network'] = (stack) => theirs(stack, '10.0.0.0/24'),
) =>
  refusalOf(() => {
    const stack = labStack();
    return new ConnectionCluster(
      stack,
      'vm',
      untyped<ConnectionClusterProps>({ network: network(stack), subscriber: false }, change),
    );
  });

const rules = (stack: SynthesizedStack) =>
  stack.resources().filter(({ address }) => address.startsWith('aws_vpc_security_group_'));
const instanceOf = (stack: SynthesizedStack, node: string) => stack.resource('aws_instance', `vm/${node}`);

describe('a cluster', () => {
  const stack = lab({ features: usedFeatures, members: { 'ip-phone': Member.cidr('192.168.1.0/24') } });

  it('has a publisher and a subscriber in different zones, with static addresses', () => {
    expect(stack.resources('aws_instance').map(({ path, config }) => [path, config['private_ip']])).toEqual([
      ['vm/publisher/instance', '10.20.64.10'],
      ['vm/subscriber/instance', '10.20.80.11'],
    ]);
    const subnet = (zone: string) => `\${${stack.resource('aws_subnet', `network/servers-${zone}`).address}.id}`;
    expect(instanceOf(stack, 'publisher').config['subnet_id']).toBe(subnet('eu-central-1a'));
    expect(instanceOf(stack, 'subscriber').config['subnet_id']).toBe(subnet('eu-central-1b'));
  });

  it('has one name, whose record lists the publisher first', () => {
    expect(stack.resource('aws_route53_record').config).toMatchObject({
      zone_id: `\${${stack.resource('aws_route53_zone').address}.zone_id}`,
      name: 'vm.lab.internal',
      type: 'A',
      records: ['10.20.64.10', '10.20.80.11'],
    });
  });

  it('puts every server into all four groups, and into no other', () => {
    const groups = stack.resources('aws_security_group').filter(({ path }) => path.startsWith('vm/'));
    expect(groups).toHaveLength(4);
    for (const { config } of stack.resources('aws_instance'))
      expect(z.array(z.string()).parse(config['vpc_security_group_ids']).sort()).toEqual(
        groups.map(({ address }) => `\${${address}.id}`).sort(),
      );
  });

  const serverSubnets = ['10.20.64.0/20', '10.20.80.0/20'];

  it('keeps the security baseline', () => {
    expect(stack.resources('aws_instance')).toHaveLength(2);
    for (const { config } of stack.resources('aws_instance'))
      expect(config).toMatchObject({
        associate_public_ip_address: false,
        metadata_options: { http_tokens: 'required' },
        root_block_device: { encrypted: true, volume_type: 'gp3', volume_size: 8 },
        ipv6_address_count: 1,
        iam_instance_profile: `\${${stack.resource('aws_iam_instance_profile').address}.name}`,
      });
    expect(rules(stack).length).toBeGreaterThan(40);
    for (const { config } of rules(stack)) {
      expect(['tcp', 'udp', '50']).toContain(config['ip_protocol']);
      expect([undefined, '192.168.1.0/24', ...serverSubnets]).toContain(config['cidr_ipv4']);
      expect(config).not.toHaveProperty('cidr_ipv6');
    }
  });

  it('says of every group and server what it belongs to, what it is and who uses it', () => {
    const tagged = [...stack.resources('aws_security_group'), ...stack.resources('aws_instance')];
    expect(tagged).toHaveLength(7);
    for (const { config } of tagged)
      expect(config['tags']).toMatchObject({
        'uc-lab:component': expect.stringMatching(/^lab\//),
        'uc-lab:role': expect.stringMatching(/^(connection-server|ssm-endpoint)$/),
        'uc-lab:audience': expect.stringMatching(/^[a-z ]+$/),
      });
  });

  it('runs the stand-in on what the table says, in a script that is short enough', () => {
    for (const { config } of stack.resources('aws_instance')) {
      const userData = String(config['user_data']);
      expect(Buffer.byteLength(userData)).toBeLessThanOrEqual(16 * 1024);
      expect(userData).toContain('["cuc-in-sip","udp",["0.0.0.0"],5060,5061]');
      expect(userData).toContain('["cuc-in-web","tcp",["0.0.0.0","::"],8443,8443]');
      expect(userData).toContain('["cuc-in-license","tcp",["127.0.0.1"],20055,20055]');
      expect(userData).not.toContain('cuc-in-exchange-webdav');
    }
  });

  it('tells where it is', () => {
    const groups = ['cluster', 'telephony', 'clients', 'operations'].map(
      (audience) => `\${${stack.resource('aws_security_group', `vm/security-groups/${audience}`).address}.id}`,
    );
    expect(Object.values(stack.json.output)).toEqual(
      expect.arrayContaining([
        {
          value: `\${${instanceOf(stack, 'publisher').address}.private_ip}`,
          description: 'Private address of the publisher of lab/vm',
        },
        {
          value: `\${${instanceOf(stack, 'subscriber').address}.private_ip}`,
          description: 'Private address of the subscriber of lab/vm',
        },
        {
          value: groups,
          description: 'Security groups of lab/vm/security-groups: cluster, telephony, clients, operations',
        },
        { value: 'vm.lab.internal', description: 'Name of lab/vm' },
      ]),
    );
    expect(Object.values(stack.json.output)).toHaveLength(4);
  });

  it('calls the endpoints of the network, which let the server subnets in', () => {
    const endpoints = `\${${stack.resource('aws_security_group', 'network/ssm').address}.id}`;
    const operations = `\${${stack.resource('aws_security_group', 'vm/security-groups/operations').address}.id}`;
    const calls = rules(stack).filter(({ config }) => config['referenced_security_group_id'] === endpoints);
    expect(calls.map(({ config }) => [config['security_group_id'], config['from_port']])).toEqual([[operations, 443]]);
    const lets = rules(stack).filter(({ config }) => config['security_group_id'] === endpoints);
    expect(lets.map(({ config }) => [config['cidr_ipv4'], config['from_port'], config['to_port']])).toEqual(
      serverSubnets.map((block) => [block, 443, 443]),
    );
  });
});

describe('a single server', () => {
  const stack = lab({ subscriber: false });

  it('has no peer, and no rule for one', () => {
    expect(stack.resources('aws_instance').map(({ path }) => path)).toEqual(['vm/publisher/instance']);
    expect(stack.resource('aws_route53_record').config['records']).toEqual(['10.20.64.10']);
    const paths = rules(stack).map(({ path }) => path);
    expect(paths.sort()).toEqual([
      'network/ssm/group/ingress_tcp_443_10-20-64-0_20',
      'network/ssm/group/ingress_tcp_443_10-20-80-0_20',
      'vm/security-groups/operations/egress_tcp_443_ssm-endpoints',
    ]);
    expect(JSON.stringify(stack.json.output)).not.toContain('subscriber');
  });
});

describe('the props of a cluster', () => {
  const small = (change: Props, network = (stack: Stack) => theirs(stack, '10.0.0.0/24'), id = 'vm') =>
    synthesize((stack) => {
      new ConnectionCluster(stack, id, { network: network(stack), subscriber: false, ...change });
    });

  it('choose zones and addresses', () => {
    const stack = small({
      publisher: { availabilityZone: 'b', privateAddress: '10.0.0.77' },
      subscriber: { availabilityZone: 'a' },
    });
    expect(instanceOf(stack, 'publisher').config).toMatchObject({
      subnet_id: 'subnet-01234561',
      private_ip: '10.0.0.77',
    });
    expect(instanceOf(stack, 'subscriber').config).toMatchObject({
      subnet_id: 'subnet-01234560',
      private_ip: '10.0.0.11',
    });
  });

  it('choose image, size and more groups', () => {
    const { config } = instanceOf(
      small({
        image: ServerImage.ami('ami-01234567'),
        instanceType: 'm6i.large',
        rootVolumeGib: 200,
        additionalSecurityGroupIds: ['sg-01234567'],
      }),
      'publisher',
    );
    expect(config).toMatchObject({
      ami: 'ami-01234567',
      instance_type: 'm6i.large',
      root_block_device: { volume_size: 200 },
      vpc_security_group_ids: expect.arrayContaining(['sg-01234567']),
    });
    expect(config).not.toHaveProperty('user_data');
  });

  it('leave the addresses to DHCP where that is in use', () => {
    const stack = small({ features: { dhcp: true } }, (scope) => theirs(scope));
    expect(instanceOf(stack, 'publisher').config).not.toHaveProperty('private_ip');
  });

  const zone = { id: 'Z1', name: 'corp.example.org' };
  const withZone = (stack: Stack) =>
    LabNetwork.fromExisting(stack, 'network', {
      vpcId: 'vpc-01234567',
      serverSubnets: [{ id: 'subnet-01234567', availabilityZone: 'a', cidr: '10.0.0.0/24' }],
      privateZone: zone,
    });

  it.each([
    ['voicemail', 'voicemail.corp.example.org'],
    ['voicemail.corp.example.org', 'voicemail.corp.example.org'],
    ['corp.example.org', 'corp.example.org'],
    ['notcorp.example.org', 'notcorp.example.org.corp.example.org'],
  ])('name it %s, which is %s', (alternateName, name) => {
    const stack = small({ alternateName }, withZone);
    expect(stack.resource('aws_route53_record').config).toMatchObject({ zone_id: 'Z1', name });
    expect(Object.values(stack.json.output).map(({ value }) => value)).toContain(name);
  });

  it('name it by its id, in lower case, where that is a host name', () => {
    expect(small({}, withZone, 'VoiceMail').resource('aws_route53_record').config['name']).toBe(
      'voicemail.corp.example.org',
    );
    expect(small({}, withZone, 'voice_mail').resources('aws_route53_record')).toEqual([]);
  });

  it('may be in a zone whose name waits for apply, of which the guide rules cannot tell', () => {
    const app = labApp();
    const stack = guideStack(app);
    const name = new TerraformVariable(stack, 'zone', { type: 'string' }).stringValue;
    const network = LabNetwork.fromExisting(stack, 'network', {
      vpcId: 'vpc-01234567',
      serverSubnets: ['a', 'b'].map((availabilityZone, index) => ({
        id: `subnet-0123456${index}`,
        availabilityZone,
        cidr: `10.0.${index}.0/24`,
      })),
      privateZone: { id: 'Z1', name },
    });
    new ConnectionCluster(stack, 'vm', { network });
    expect(findingOf(app, 'certificate-alternate-name')).toMatchObject({ status: 'not evaluated', violations: [] });
    expect(synthError(app)).toBe('');
  });

  it('need no zone', () => {
    expect(small({}).resources('aws_route53_record')).toEqual([]);
  });
});

describe('what a cluster is to others', () => {
  it('is a member, servers, addresses and a name', () => {
    const stack = labStack();
    const cluster = new ConnectionCluster(stack, 'vm', { network: ours(stack) });
    expect(cluster.member).toMatchObject({ target: { kind: 'security-group' }, name: 'lab/vm/security-groups' });
    expect(cluster.privateAddresses).toEqual(['10.20.64.10', '10.20.80.11']);
    expect(cluster.alternateName).toBe('vm.lab.internal');
    expect(cluster.subscriber?.node.path).toBe('lab/vm/subscriber');
    expect(cluster.connections).toBe(cluster.securityGroups.connections);
  });
});

describe('bad props of a cluster are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' });

  it.each<[string, object, Record<string, unknown>]>([
    [
      'a zone without a server subnet',
      { publisher: { availabilityZone: 'c' } },
      {
        code: 'NoServerSubnet',
        message: 'The network has no server subnet for the publisher.',
        given: '"c"',
        allowed: 'a server in one of a, b',
      },
    ],
    [
      'a zone known only at apply',
      { publisher: { availabilityZone: token().stringValue } },
      { code: 'TokenWhereLiteral', property: 'publisher.availabilityZone', allowed: 'a literal value' },
    ],
    [
      'such a zone for the subscriber',
      { subscriber: { availabilityZone: token().stringValue } },
      { code: 'TokenWhereLiteral', property: 'subscriber.availabilityZone' },
    ],
    [
      'an address outside the subnet',
      { publisher: { privateAddress: '10.0.1.10' } },
      {
        code: 'AddressOutsideSubnet',
        given: '"10.0.1.10"',
        allowed: 'an address of 10.0.0.0/24 other than its first four and its last, which AWS keeps',
      },
    ],
    [
      'an address that AWS keeps',
      { publisher: { privateAddress: '10.0.0.3' } },
      { code: 'AddressOutsideSubnet', given: '"10.0.0.3"' },
    ],
    [
      'the address of the other server',
      { subscriber: { privateAddress: '10.0.0.10' } },
      {
        code: 'AddressTaken',
        message: 'Another server of the network has this address: lab/vm/publisher.',
        given: '"10.0.0.10"',
      },
    ],
    [
      'an address beside DHCP',
      { features: { dhcp: true }, publisher: { privateAddress: '10.0.0.9' } },
      { code: 'AddressWithDhcp', property: 'publisher.privateAddress' },
    ],
    [
      'an address of the subscriber beside DHCP',
      { features: { dhcp: true }, subscriber: { privateAddress: '10.0.0.9' } },
      { code: 'AddressWithDhcp', property: 'subscriber.privateAddress' },
    ],
    [
      'an address that is none',
      { publisher: { privateAddress: '10.0.0' } },
      {
        code: 'InvalidProperty',
        message: 'Expected an IPv4 address.',
        property: 'publisher.privateAddress',
        given: '"10.0.0"',
      },
    ],
    [
      'such an address for the subscriber',
      { subscriber: { privateAddress: '10.0.0' } },
      { code: 'InvalidProperty', property: 'subscriber.privateAddress', given: '"10.0.0"' },
    ],
    [
      'a name in a network without a private zone',
      { alternateName: 'voicemail' },
      {
        code: 'NoPrivateZone',
        message: 'The network has no private hosted zone to put the alternate name into.',
        property: 'alternateName',
        given: '"voicemail"',
        allowed: 'no alternateName, or a network with a private zone',
      },
    ],
    ['an image that is none', { image: 'ami-01234567' }, { property: 'image', message: 'Expected a ServerImage.' }],
    ['a volume of no size', { rootVolumeGib: 0 }, { property: 'rootVolumeGib', given: '0' }],
    [
      'a group that is none',
      { additionalSecurityGroupIds: ['default'] },
      { property: 'additionalSecurityGroupIds.0', given: '"default"' },
    ],
    [
      'groups of an unknown number',
      { additionalSecurityGroupIds: token().listValue },
      { code: 'TokenWhereLiteral', property: 'additionalSecurityGroupIds' },
    ],
    [
      'the number of servers said twice',
      { cluster: true },
      { code: 'InvalidProperty', message: 'Unrecognized key: "cluster".' },
    ],
    [
      'a setting without its feature',
      { settings: { exchange: { rootCertificateFile: 'hunter2' } } },
      {
        code: 'SettingWithoutFeature',
        message:
          'This setting does something with a feature alone that is off, singleInbox or exchangeCalendar or emailTextToSpeech.',
        property: 'settings.exchange',
        allowed: 'the feature singleInbox or exchangeCalendar or emailTextToSpeech, or no exchange',
      },
    ],
    [
      'Dual mode in a network without it',
      { features: { dualStack: true } },
      { code: 'DualStackNeedsNetwork', property: 'features.dualStack' },
    ],
  ])('%s', (_, change, problem) => {
    expect(refusal(change).problems).toEqual([expect.objectContaining(problem)]);
  });

  it('a name that is no host name', () => {
    expect(refusal({ alternateName: 'voice mail' }, ours).problems).toEqual([
      expect.objectContaining({
        code: 'MalformedHostName',
        message: 'This is not a host name.',
        property: 'alternateName',
        given: '"voice mail"',
      }),
    ]);
  });

  it('no server subnet at all', () => {
    const { path, problems } = refusal({}, (stack) =>
      LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-01234567' }),
    );
    expect(path).toBe('lab/vm');
    expect(problems).toEqual([
      {
        code: 'NoServerSubnet',
        message: 'The network has no server subnet for the publisher.',
        given: 'a network with 0 server subnets',
        allowed: 'a network with server subnets',
      },
    ]);
  });

  it('a subscriber in a network of one zone', () => {
    const { problems } = refusal({ subscriber: {} }, (stack) =>
      LabNetwork.fromExisting(stack, 'network', {
        vpcId: 'vpc-01234567',
        serverSubnets: [{ id: 'subnet-01234567', availabilityZone: 'a', cidr: '10.0.0.0/24' }],
      }),
    );
    expect(problems).toEqual([
      {
        code: 'NoServerSubnet',
        message: 'The network has no server subnet for the subscriber.',
        given: 'a network with 1 server subnets',
        allowed: 'a server in one of a',
      },
    ]);
  });

  it('no address where none can be chosen', () => {
    const { problems } = refusal({}, (stack) => theirs(stack));
    expect(problems).toEqual([
      {
        code: 'AddressNeeded',
        message: 'The publisher needs a static address, and none can be chosen in a subnet whose block is not known.',
        allowed: "publisher.privateAddress, or the subnet's cidr",
      },
    ]);
    expect(() => refusal({ publisher: { privateAddress: '10.9.9.9' } }, (stack) => theirs(stack))).toThrow(
      'Nothing was refused.',
    );
  });

  it('all at once, with the path of the construct', () => {
    const { path, problems } = refusal({
      features: { singleInbox: true, dualStack: true, phoneSystem: { integration: 'sip', sipPorts: [80] } },
      alternateName: 'voicemail',
      publisher: { privateAddress: 'ten' },
      subscriber: { privateAddress: 'eleven' },
    });
    expect(path).toBe('lab/vm');
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'DualStackNeedsNetwork at features.dualStack',
      'InvalidProperty at publisher.privateAddress',
      'InvalidProperty at subscriber.privateAddress',
      'NoPrivateZone at alternateName',
      'SingleInboxWithoutExchangeVersion at features.singleInbox',
      'SipPortOutsideRange at features.phoneSystem.sipPorts.0',
    ]);
  });
});
