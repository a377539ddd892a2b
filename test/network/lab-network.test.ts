import { describe, expect, it } from '@jest/globals';
import { Subnet } from '@cdktf/provider-aws/lib/subnet';
import { TerraformOutput, TerraformVariable } from 'cdktf';
import { z } from 'zod';
import { LabNetwork, type LabNetworkProps } from '../../lib/network/lab-network';
import type { EndpointService } from '../../lib/network/ssm-interface-endpoints';
import { refusalOf } from '../problems-of';
import { labStack, synthesize } from '../synthesized-stack';
import { untyped } from '../untyped';

const props: LabNetworkProps = { availabilityZones: ['eu-central-1a', 'eu-central-1b'] };
const network = (change: Partial<LabNetworkProps> = {}) =>
  synthesize((stack) => {
    new LabNetwork(stack, 'network', { ...props, ...change });
  });
const refusal = (change: object) =>
  refusalOf(() => new LabNetwork(labStack(), 'network', untyped<LabNetworkProps>(props, change)));

describe('a network', () => {
  const stack = network({ connectedNetworks: ['192.168.0.0/16', '2001:db8::/48'] });
  const vpcId = `\${${stack.resource('aws_vpc').address}.id}`;

  it('has no way to or from the Internet', () => {
    const types = new Set(stack.resources().map(({ address }) => address.split('.')[0]));
    expect([...types].filter((type) => /internet_gateway|nat_gateway|eip|aws_route$|peering/.test(type ?? ''))).toEqual(
      [],
    );
    for (const { config } of stack.resources('aws_route_table')) expect(config).not.toHaveProperty('route');
  });

  it('has two zones with a subnet of each tier, cut out of the block of the VPC', () => {
    expect(stack.resource('aws_vpc').config).toMatchObject({
      cidr_block: '10.20.0.0/16',
      enable_dns_support: true,
      enable_dns_hostnames: true,
    });
    expect(
      stack
        .resources('aws_subnet')
        .map(({ path, config }) => [path, config['availability_zone'], config['cidr_block']]),
    ).toEqual([
      ['network/management-eu-central-1a', 'eu-central-1a', '10.20.128.0/20'],
      ['network/management-eu-central-1b', 'eu-central-1b', '10.20.144.0/20'],
      ['network/perimeter-eu-central-1a', 'eu-central-1a', '10.20.0.0/20'],
      ['network/perimeter-eu-central-1b', 'eu-central-1b', '10.20.16.0/20'],
      ['network/servers-eu-central-1a', 'eu-central-1a', '10.20.64.0/20'],
      ['network/servers-eu-central-1b', 'eu-central-1b', '10.20.80.0/20'],
    ]);
  });

  it('gives no machine a public address', () => {
    for (const { config } of stack.resources('aws_subnet')) expect(config['map_public_ip_on_launch']).toBe(false);
  });

  it('has an empty default security group', () => {
    const { config } = stack.resource('aws_default_security_group');
    expect(config['vpc_id']).toBe(vpcId);
    expect(config).not.toHaveProperty('ingress');
    expect(config).not.toHaveProperty('egress');
  });

  it('has a route table for each tier, and every subnet in it', () => {
    expect(stack.resources('aws_route_table').map(({ path }) => path)).toEqual([
      'network/management-routes',
      'network/perimeter-routes',
      'network/servers-routes',
    ]);
    const associated = stack.resources('aws_route_table_association').map(({ config }) => config['subnet_id']);
    expect(associated).toEqual(stack.resources('aws_subnet').map(({ address }) => `\${${address}.id}`));
  });

  it('has a network ACL for each tier, whose rules are numbered in their order', () => {
    const rules = z.array(z.object({ rule_no: z.number() }));
    const numbers = (given: unknown) => rules.parse(given).map(({ rule_no }) => rule_no);
    for (const tier of ['perimeter', 'servers', 'management']) {
      const { config } = stack.resource('aws_network_acl', `network/${tier}`);
      for (const direction of ['ingress', 'egress']) {
        const count = numbers(config[direction]).length;
        expect(count).toBeGreaterThan(0);
        expect(numbers(config[direction])).toEqual(Array.from({ length: count }, (_, index) => 100 + index));
      }
      expect(config['subnet_ids']).toEqual(
        stack
          .resources('aws_subnet')
          .flatMap(({ path, address }) => (path.includes(tier) ? [`\${${address}.id}`] : [])),
      );
    }
  });

  it('writes an entry for all protocols as AWS wants it, and any other with its ports', () => {
    expect(stack.resource('aws_network_acl', 'network/perimeter').config).toMatchObject({
      ingress: [
        { action: 'deny', protocol: 'udp', from_port: 135, to_port: 135, cidr_block: '0.0.0.0/0' },
        ...Array.from({ length: 6 }, () => ({ action: 'deny' })),
        { action: 'allow', protocol: '-1', from_port: 0, to_port: 0, cidr_block: '10.20.0.0/16' },
        { action: 'allow', protocol: '-1', from_port: 0, to_port: 0, cidr_block: '192.168.0.0/16' },
        { action: 'allow', protocol: 'tcp', from_port: 32768, to_port: 61000, cidr_block: '0.0.0.0/0' },
        { action: 'allow', protocol: 'udp', from_port: 32768, to_port: 61000, cidr_block: '0.0.0.0/0' },
      ],
    });
  });

  it('has no IPv6 at all', () => {
    const mentions = stack.text.split('\n').filter((line) => /ipv6|2001:/i.test(line) && !line.includes('null'));
    expect(mentions).toEqual([]);
  });

  it('logs all traffic, encrypted with a key of its own that rotates', () => {
    expect(stack.resource('aws_flow_log').config).toMatchObject({
      vpc_id: vpcId,
      traffic_type: 'ALL',
      log_destination: `\${${stack.resource('aws_cloudwatch_log_group').address}.arn}`,
    });
    expect(stack.resource('aws_cloudwatch_log_group').config).toMatchObject({
      name: '/uc-lab/lab/network/flow-log',
      kms_key_id: `\${${stack.resource('aws_kms_key').address}.arn}`,
      retention_in_days: 30,
    });
    expect(stack.resource('aws_kms_key').config['enable_key_rotation']).toBe(true);
  });

  it('lets the flow log write to its own log group alone, and CloudWatch use the key for that group alone', () => {
    const policy = String(stack.resource('aws_iam_role_policy').config['policy']);
    expect(JSON.parse(policy)).toMatchObject({
      Statement: [
        { Resource: `\${${stack.resource('aws_cloudwatch_log_group').address}.arn}:*` },
        { Action: 'logs:DescribeLogGroups' },
      ],
    });
    const key = JSON.stringify(JSON.parse(String(stack.resource('aws_kms_key').config['policy'])));
    expect(key).toContain(':log-group:/uc-lab/lab/network/flow-log"');
    expect(JSON.parse(String(stack.resource('aws_iam_role').config['assume_role_policy']))).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'vpc-flow-logs.amazonaws.com' },
          Condition: {
            StringEquals: {
              'aws:SourceAccount': `\${data.${stack.data('aws_caller_identity')[0]?.address ?? ''}.account_id}`,
            },
          },
        },
      ],
    });
  });

  it('has a private zone', () => {
    expect(stack.resource('aws_route53_zone').config).toMatchObject({
      name: 'lab.internal',
      vpc: [{ vpc_id: vpcId }],
      force_destroy: true,
    });
  });

  it('is administered through endpoints with private names, in the management tier, behind a group of their own', () => {
    const group = stack.resource('aws_security_group', 'network/ssm');
    const endpoints = stack.resources('aws_vpc_endpoint').map(({ config }) => config);
    expect(endpoints.map((config) => String(config['service_name']).replace(/.*\}\./, '')).sort()).toEqual([
      'ec2messages',
      'ssm',
      'ssmmessages',
    ]);
    const management = stack.resources('aws_subnet').slice(0, 2);
    for (const config of endpoints)
      expect(config).toMatchObject({
        vpc_endpoint_type: 'Interface',
        private_dns_enabled: true,
        subnet_ids: management.map(({ address }) => `\${${address}.id}`),
        security_group_ids: [`\${${group.address}.id}`],
      });
    expect(group.config['tags']).toMatchObject({ 'uc-lab:role': 'ssm-endpoint', 'uc-lab:audience': 'operations' });
    expect(group.config).not.toHaveProperty('ingress');
  });

  it('says of everything that can have tags what it belongs to and what it is', () => {
    const untaggable = ['aws_route_table_association', 'aws_iam_role_policy', 'aws_vpc_security_group_ingress_rule'];
    const tagged = stack.resources().filter(({ address }) => !untaggable.includes(address.split('.')[0] ?? ''));
    for (const { config } of tagged)
      expect(config['tags']).toMatchObject({
        Name: expect.stringContaining('lab/network'),
        'uc-lab:component': expect.stringContaining('lab/network'),
        'uc-lab:role': expect.any(String),
      });
  });
});

describe('the props of a network', () => {
  it('choose block, domain, retention, and no endpoints', () => {
    const stack = network({
      cidr: '10.0.7.0/24',
      domainName: 'uc.example.org',
      flowLogRetentionDays: 365,
      ssmEndpoints: false,
    });
    expect(stack.resource('aws_vpc').config['cidr_block']).toBe('10.0.7.0/24');
    expect(stack.resource('aws_subnet', 'network/servers-eu-central-1b').config['cidr_block']).toBe('10.0.7.80/28');
    expect(stack.resource('aws_route53_zone').config['name']).toBe('uc.example.org');
    expect(stack.resource('aws_cloudwatch_log_group').config['retention_in_days']).toBe(365);
    expect(stack.resources('aws_vpc_endpoint')).toEqual([]);
    expect(stack.resources('aws_security_group')).toEqual([]);
  });

  it('give IPv6 addresses to server subnets alone', () => {
    const stack = network({ dualStack: true });
    expect(stack.resource('aws_vpc').config['assign_generated_ipv6_cidr_block']).toBe(true);
    const withIpv6 = stack.resources('aws_subnet').filter(({ config }) => 'ipv6_cidr_block' in config);
    const block = `\${cidrsubnet(${stack.resource('aws_vpc').address}.ipv6_cidr_block, 8, `;
    expect(withIpv6.map(({ path, config }) => [path, config['ipv6_cidr_block']])).toEqual([
      ['network/servers-eu-central-1a', `${block}4)}`],
      ['network/servers-eu-central-1b', `${block}5)}`],
    ]);
  });

  it('make a private network of a Unified ICM, and change nothing else', () => {
    const configs = (change: Partial<LabNetworkProps>) =>
      new Map(
        network({ connectedNetworks: ['192.168.0.0/16', '2001:db8::/48'], dualStack: true, ...change })
          .resources()
          .map(({ path, config }) => [path, config]),
      );
    const [without, stack] = [configs({}), configs({ icmPrivateNetwork: true })];
    const added = [...stack.keys()].filter((path) => !without.has(path));
    expect(added.sort()).toEqual([
      'network/icm-private-acl/acl',
      'network/icm-private-eu-central-1a',
      'network/icm-private-eu-central-1a-routes',
      'network/icm-private-eu-central-1b',
      'network/icm-private-eu-central-1b-routes',
      'network/icm-private-routes',
    ]);
    for (const [path, config] of without) expect(stack.get(path)).toEqual(config);
    for (const [zone, block] of [
      ['a', '10.20.192.0/20'],
      ['b', '10.20.208.0/20'],
    ] as const) {
      const subnet = stack.get(`network/icm-private-eu-central-1${zone}`);
      expect(subnet).toMatchObject({ cidr_block: block, availability_zone: `eu-central-1${zone}` });
      expect(subnet).not.toHaveProperty('ipv6_cidr_block');
    }
    expect(stack.get('network/icm-private-routes')).not.toHaveProperty('route');
    const blocks = ['10.20.192.0/20', '10.20.208.0/20', '192.168.0.0/16'];
    const entries = blocks.map((cidr_block) =>
      expect.objectContaining({ action: 'allow', protocol: '-1', cidr_block }),
    );
    expect(stack.get('network/icm-private-acl/acl')).toMatchObject({ ingress: entries, egress: entries });
  });

  it('make no private network of a Unified ICM where it is not asked for', () => {
    const paths = (change: Partial<LabNetworkProps>) =>
      network(change)
        .resources()
        .map(({ path }) => path);
    expect(paths({ icmPrivateNetwork: false })).toEqual(paths({}));
    expect(paths({}).filter((path) => path.includes('icm'))).toEqual([]);
    const made = new LabNetwork(labStack(), 'network', props);
    expect(made.icmPrivateSubnets).toEqual([]);
    expect(Object.keys(made.subnets)).toEqual(['perimeter', 'servers', 'management']);
    expect(Object.keys(made.routeTableIds)).toEqual(['perimeter', 'servers', 'management']);
  });

  it('make subnets with a way to the Internet, and change nothing else', () => {
    const configs = (change: Partial<LabNetworkProps>) =>
      new Map(
        network({ connectedNetworks: ['192.168.0.0/16'], icmPrivateNetwork: true, dualStack: true, ...change })
          .resources()
          .map(({ path, config }) => [path, config]),
      );
    const [without, stack] = [configs({}), configs({ wan: true })];
    const added = [...stack.keys()].filter((path) => !without.has(path));
    expect(added.sort()).toEqual([
      'network/internet-gateway',
      'network/wan-acl/acl',
      'network/wan-eu-central-1a',
      'network/wan-eu-central-1a-routes',
      'network/wan-eu-central-1b',
      'network/wan-eu-central-1b-routes',
      'network/wan-internet',
      'network/wan-routes',
    ]);
    for (const [path, config] of without) expect(stack.get(path)).toEqual(config);
    for (const [zone, block] of [
      ['a', '10.20.224.0/20'],
      ['b', '10.20.240.0/20'],
    ] as const) {
      const subnet = stack.get(`network/wan-eu-central-1${zone}`);
      expect(subnet).toMatchObject({ cidr_block: block, map_public_ip_on_launch: false });
      expect(subnet).not.toHaveProperty('ipv6_cidr_block');
    }
    expect(stack.get('network/wan-internet')).toMatchObject({
      destination_cidr_block: '0.0.0.0/0',
      route_table_id: expect.stringMatching(/aws_route_table\.network_wan-routes_\w+\.id/),
      gateway_id: expect.stringMatching(/aws_internet_gateway\.network_internet-gateway_\w+\.id/),
    });
    expect([...without.keys()].filter((path) => path.includes('internet'))).toEqual([]);
  });

  it('tell a lab which subnets are for what', () => {
    const made = new LabNetwork(labStack(), 'network', { ...props, icmPrivateNetwork: true });
    const blocks = (subnets: typeof made.serverSubnets) => subnets.map(({ cidr }) => cidr?.toString());
    expect(blocks(made.perimeterSubnets)).toEqual(['10.20.0.0/20', '10.20.16.0/20']);
    expect(blocks(made.icmPrivateSubnets)).toEqual(['10.20.192.0/20', '10.20.208.0/20']);
    expect(made.subnets).toMatchObject({
      perimeter: made.perimeterSubnets,
      servers: made.serverSubnets,
      'icm-private': made.icmPrivateSubnets,
    });
    const tables = Object.values(made.routeTableIds);
    expect(new Set(tables).size).toBe(4);
  });

  it('tell a lab what is in the network', () => {
    const stack = labStack();
    const made = new LabNetwork(stack, 'network', { ...props, connectedNetworks: ['192.168.0.0/16'] });
    expect(made.reachableFrom.map(String)).toEqual(['10.20.0.0/16', '192.168.0.0/16']);
    expect(
      made.serverSubnets.map(({ availabilityZone, cidr }) => `${availabilityZone} ${cidr?.toString() ?? ''}`),
    ).toEqual(['eu-central-1a 10.20.64.0/20', 'eu-central-1b 10.20.80.0/20']);
    expect(made.privateZone.name).toBe('lab.internal');
    expect(made.dualStack).toBe(false);
  });
});

describe('a service that servers reach', () => {
  const reached = (services: readonly EndpointService[], change: Partial<LabNetworkProps> = {}) =>
    synthesize((stack) => {
      const made = new LabNetwork(stack, 'network', { ...props, ...change });
      for (const service of services) made.reachService(service);
    });

  it('has an endpoint of its own, once, behind the group of the others', () => {
    const stack = reached(['secretsmanager', 'ds', 'secretsmanager']);
    const paths = stack.resources('aws_vpc_endpoint').map(({ path }) => path);
    expect(paths.sort()).toEqual(
      ['ds', 'ec2messages', 'secretsmanager', 'ssm', 'ssmmessages'].map((service) => `network/ssm/${service}`),
    );
    const { config } = stack.resource('aws_vpc_endpoint', 'network/ssm/secretsmanager');
    expect(config).toEqual({
      ...stack.resource('aws_vpc_endpoint', 'network/ssm/ec2messages').config,
      service_name: expect.stringMatching(/^com\.amazonaws\.\$\{data\.aws_region\..*\.name\}\.secretsmanager$/),
      tags: {
        Name: 'lab/network/ssm/secretsmanager',
        'uc-lab:component': 'lab/network/ssm',
        'uc-lab:role': 'ssm-endpoint',
      },
    });
  });

  it('changes no address of what was there before', () => {
    const addresses = (services: readonly EndpointService[]) =>
      reached(services)
        .resources()
        .map(({ address }) => address);
    const without = addresses([]);
    expect(addresses(['ds']).filter((address) => !without.includes(address))).toHaveLength(1);
    expect(without.filter((address) => !addresses(['ds']).includes(address))).toEqual([]);
  });

  it('has none where there are no endpoints, or where the VPC is somebody else’s', () => {
    expect(reached(['ds'], { ssmEndpoints: false }).resources('aws_vpc_endpoint')).toEqual([]);
    const theirs = synthesize((stack) => {
      LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-01234567' }).reachService('ds');
    });
    expect(theirs.resources()).toEqual([]);
  });
});

describe('bad props of a network are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' });
  const bounds = {
    code: 'VpcCidrOutOfBounds',
    message:
      'The block must be cut into sixteen subnets of at least sixteen addresses, and AWS allows a VPC a /16 at most.',
    property: 'cidr',
    allowed: 'an IPv4 block from /16 to /24',
  };

  it.each<[string, object, Record<string, unknown>]>([
    ['a VPC larger than AWS allows', { cidr: '10.0.0.0/15' }, { ...bounds, given: '10.0.0.0/15' }],
    ['a VPC too small for its subnets', { cidr: '10.0.0.0/25' }, { ...bounds, given: '10.0.0.0/25' }],
    ['a VPC of IPv6 addresses', { cidr: '2001:db8::/56' }, { ...bounds, given: '2001:db8::/56' }],
    [
      'a VPC with host bits',
      { cidr: '10.20.1.0/16' },
      {
        code: 'CidrHostBitsSet',
        message: 'The address has bits set beyond its prefix.',
        property: 'cidr',
        given: '"10.20.1.0/16"',
        allowed: '"10.20.0.0/16", the network it lies in',
      },
    ],
    ['a VPC of no addresses', { cidr: 'ten' }, { code: 'MalformedCidr', property: 'cidr', given: '"ten"' }],
    [
      'a VPC known only at apply',
      { cidr: token().stringValue },
      { code: 'TokenWhereLiteral', property: 'cidr', allowed: 'a literal value' },
    ],
    [
      'one zone twice',
      { availabilityZones: ['eu-central-1a', 'eu-central-1a'] },
      {
        code: 'ZoneUsedTwice',
        message: 'One zone is named twice, so that one failure would take both servers.',
        property: 'availabilityZones.1',
        given: 'eu-central-1a',
        allowed: 'two different availability zones',
      },
    ],
    [
      'one zone alone',
      { availabilityZones: ['eu-central-1a'] },
      { code: 'InvalidProperty', property: 'availabilityZones', given: 'an Array' },
    ],
    [
      'a zone known only at apply',
      { availabilityZones: [token().stringValue, 'eu-central-1a'] },
      { code: 'TokenWhereLiteral', property: 'availabilityZones.0' },
    ],
    [
      'a connected network that overlaps the VPC',
      { connectedNetworks: ['192.168.0.0/16', '10.20.255.0/24'] },
      {
        code: 'CidrsOverlap',
        message: 'Two blocks of addresses among the VPC and the networks connected to it overlap.',
        property: 'connectedNetworks.1',
        given: '"10.20.0.0/16" and "10.20.255.0/24"',
        allowed: 'blocks that have no address in common',
      },
    ],
    [
      'a connected network that overlaps another',
      { connectedNetworks: ['192.168.0.0/16', '172.16.0.0/12', '192.0.0.0/8'] },
      { code: 'CidrsOverlap', property: 'connectedNetworks.2', given: '"192.168.0.0/16" and "192.0.0.0/8"' },
    ],
    [
      'a connected network given twice',
      { connectedNetworks: ['2001:db8::/48', '2001:db8::/48'] },
      { code: 'CidrsOverlap', property: 'connectedNetworks.1' },
    ],
    [
      'a connected network known only at apply',
      { connectedNetworks: [token().stringValue] },
      { code: 'TokenWhereLiteral', property: 'connectedNetworks.0' },
    ],
    [
      'a domain that is no host name',
      { domainName: 'lab_internal' },
      {
        code: 'MalformedHostName',
        message: 'This is not a host name.',
        property: 'domainName',
        given: '"lab_internal"',
        allowed: 'labels of letters, digits and inner hyphens, at most 63 characters each, joined by dots',
      },
    ],
    [
      'a domain known only at apply',
      { domainName: token().stringValue },
      { code: 'TokenWhereLiteral', property: 'domainName' },
    ],
    [
      'a retention that CloudWatch does not know',
      { flowLogRetentionDays: 31 },
      {
        code: 'InvalidProperty',
        message: expect.stringMatching(/^Expected one of 1, 3, 5, 7, 14, 30, .*, 3653\.$/),
        property: 'flowLogRetentionDays',
        given: '31',
      },
    ],
    [
      'a retention known only at apply, which cdktf makes a huge negative number',
      { flowLogRetentionDays: token().numberValue },
      { code: 'TokenWhereLiteral', property: 'flowLogRetentionDays' },
    ],
    ['a property that there is not', { cidrs: [] }, { code: 'InvalidProperty', message: 'Unrecognized key: "cidrs".' }],
    [
      'a text for a yes or no',
      { dualStack: 'yes' },
      { code: 'InvalidProperty', property: 'dualStack', given: '"yes"' },
    ],
    [
      'a private network that is neither there nor not',
      { icmPrivateNetwork: 'yes' },
      { code: 'InvalidProperty', property: 'icmPrivateNetwork', given: '"yes"' },
    ],
    [
      'a wan that is neither there nor not',
      { wan: 'yes' },
      { code: 'InvalidProperty', property: 'wan', given: '"yes"' },
    ],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusal(change);
    expect(path).toBe('lab/network');
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  it('all at once', () => {
    const { problems } = refusal({
      cidr: '10.0.0.1/8',
      availabilityZones: ['eu-central-1a', 'eu-central-1a'],
      connectedNetworks: ['nonsense', '192.168.0.0/16', '192.168.1.0/24'],
      domainName: '-',
    });
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'CidrHostBitsSet at cidr',
      'CidrsOverlap at connectedNetworks.2',
      'MalformedCidr at connectedNetworks.0',
      'MalformedHostName at domainName',
      'ZoneUsedTwice at availabilityZones.1',
    ]);
  });

  it('more connected networks than a network ACL has room for', () => {
    const connectedNetworks = (count: number) =>
      Array.from({ length: count }, (_, index) => `10.${100 + index}.0.0/16`);
    expect(refusal({ connectedNetworks: connectedNetworks(10) })).toEqual({
      path: 'lab/network',
      problems: [
        {
          code: 'NetworkAclOverQuota',
          message: 'The connected networks need more entries than a network ACL can have by default.',
          given: '20 entries',
          allowed: '19 entries for each direction and address family; join adjacent blocks',
        },
      ],
    });
    expect(() => network({ connectedNetworks: connectedNetworks(9) })).not.toThrow();
  });

  it('more of IPv6, which AWS counts by itself', () => {
    const connectedNetworks = (count: number) => Array.from({ length: count }, (_, index) => `2001:db8:${index}::/48`);
    const { problems } = refusal({ dualStack: true, connectedNetworks: connectedNetworks(3) });
    expect(problems).toEqual([expect.objectContaining({ code: 'NetworkAclOverQuota', given: '20 entries' })]);
    expect(() => network({ dualStack: true, connectedNetworks: connectedNetworks(2) })).not.toThrow();
  });
});

describe('a network of somebody else', () => {
  it('is only what is said of it', () => {
    const stack = labStack();
    const made = LabNetwork.fromExisting(stack, 'network', { vpcId: 'vpc-0123456789abcdef0' });
    expect(made).toMatchObject({
      vpcId: 'vpc-0123456789abcdef0',
      serverSubnets: [],
      perimeterSubnets: [],
      icmPrivateSubnets: [],
      dualStack: false,
    });
    expect([made.privateZone, made.ssmEndpoints, made.reachableFrom]).toEqual([undefined, undefined, undefined]);
  });

  it('has subnets, a zone and endpoints where it is told so', () => {
    const made = LabNetwork.fromExisting(labStack(), 'network', {
      vpcId: 'vpc-01234567',
      serverSubnets: [
        { id: 'subnet-01234567', availabilityZone: 'a', cidr: '10.0.0.0/24' },
        { id: 'subnet-89abcdef', availabilityZone: 'b' },
      ],
      perimeterSubnets: [{ id: 'subnet-00000001', availabilityZone: 'a', cidr: '10.0.1.0/24' }],
      icmPrivateSubnets: [{ id: 'subnet-00000002', availabilityZone: 'a' }],
      privateZone: { id: 'Z1', name: 'corp.example.org' },
      ssmEndpointSecurityGroupId: 'sg-01234567',
      dualStack: true,
    });
    expect([...made.perimeterSubnets, ...made.icmPrivateSubnets].map(({ id, cidr }) => [id, cidr?.toString()])).toEqual(
      [
        ['subnet-00000001', '10.0.1.0/24'],
        ['subnet-00000002', undefined],
      ],
    );
    expect(made.serverSubnets.map(({ id, cidr }) => [id, cidr?.toString()])).toEqual([
      ['subnet-01234567', '10.0.0.0/24'],
      ['subnet-89abcdef', undefined],
    ]);
    expect(made.privateZone).toEqual({ id: 'Z1', name: 'corp.example.org' });
    expect(made.ssmEndpoints).toMatchObject({ member: { name: 'ssm-endpoints', target: { id: 'sg-01234567' } } });
    expect(made.dualStack).toBe(true);
  });

  it('takes tokens for ids and zones', () => {
    const stack = synthesize((scope) => {
      const theirs = new Subnet(scope, 'theirs', { vpcId: 'vpc-01234567' });
      const made = LabNetwork.fromExisting(scope, 'network', {
        vpcId: theirs.vpcId,
        serverSubnets: [
          { id: theirs.id, availabilityZone: theirs.availabilityZone },
          { id: 'subnet-01234567', availabilityZone: 'a' },
        ],
      });
      new TerraformOutput(scope, 'subnet', { value: made.serverSubnets[0]?.id });
    });
    expect(stack.json.output['subnet']).toMatchObject({ value: '${aws_subnet.theirs.id}' });
  });

  it('takes one token for the zone of two subnets, which may be any zone', () => {
    const availabilityZone = new TerraformVariable(labStack(), 'zone', { type: 'string' }).stringValue;
    const serverSubnets = ['subnet-01234567', 'subnet-89abcdef'].map((id) => ({ id, availabilityZone }));
    expect(() =>
      LabNetwork.fromExisting(labStack(), 'network', { vpcId: 'vpc-01234567', serverSubnets }),
    ).not.toThrow();
  });

  it.each<[string, object, Record<string, unknown>]>([
    [
      'a VPC that is none',
      { vpcId: 'my-vpc' },
      {
        code: 'MalformedAwsId',
        message: 'This is not the id of an AWS resource.',
        property: 'vpcId',
        given: '"my-vpc"',
        allowed: 'vpc- and 8 to 17 hexadecimal digits, or a Terraform token',
      },
    ],
    [
      'a subnet that is none',
      { serverSubnets: [{ id: 'vpc-01234567', availabilityZone: 'a' }] },
      { code: 'MalformedAwsId', property: 'serverSubnets.0.id', given: '"vpc-01234567"' },
    ],
    [
      'two subnets of one zone',
      {
        serverSubnets: [
          { id: 'subnet-01234567', availabilityZone: 'a' },
          { id: 'subnet-89abcdef', availabilityZone: 'a' },
        ],
      },
      { code: 'ZoneUsedTwice', property: 'serverSubnets.1', given: 'a' },
    ],
    [
      'a subnet whose block has host bits',
      { serverSubnets: [{ id: 'subnet-01234567', availabilityZone: 'a', cidr: '10.0.0.1/24' }] },
      { code: 'CidrHostBitsSet', property: 'serverSubnets.0.cidr', given: '"10.0.0.1/24"' },
    ],
    [
      'a subnet whose block is known only at apply',
      {
        serverSubnets: [
          {
            id: 'subnet-01234567',
            availabilityZone: 'a',
            cidr: new TerraformVariable(labStack(), 'token', {}).stringValue,
          },
        ],
      },
      { code: 'TokenWhereLiteral', property: 'serverSubnets.0.cidr' },
    ],
    ...['perimeterSubnets', 'icmPrivateSubnets'].flatMap((property): [string, object, Record<string, unknown>][] => [
      [
        `a subnet of ${property} that is none`,
        { [property]: [{ id: 'vpc-01234567', availabilityZone: 'a' }] },
        { code: 'MalformedAwsId', property: `${property}.0.id`, given: '"vpc-01234567"' },
      ],
      [
        `two of ${property} in one zone`,
        {
          [property]: [
            { id: 'subnet-01234567', availabilityZone: 'a' },
            { id: 'subnet-89abcdef', availabilityZone: 'a' },
          ],
        },
        { code: 'ZoneUsedTwice', property: `${property}.1`, given: 'a' },
      ],
      [
        `a block of ${property} that has host bits`,
        { [property]: [{ id: 'subnet-01234567', availabilityZone: 'a', cidr: '10.0.0.1/24' }] },
        { code: 'CidrHostBitsSet', property: `${property}.0.cidr`, given: '"10.0.0.1/24"' },
      ],
      [`no list for ${property}`, { [property]: 'subnet-01234567' }, { code: 'InvalidProperty', property }],
    ]),
    [
      'endpoints behind no group',
      { ssmEndpointSecurityGroupId: 'vpce-01234567' },
      { code: 'MalformedAwsId', property: 'ssmEndpointSecurityGroupId', given: '"vpce-01234567"' },
    ],
  ])('refuses %s', (_, change, problem) => {
    const { path, problems } = refusalOf(() =>
      LabNetwork.fromExisting(labStack(), 'network', untyped({ vpcId: 'vpc-01234567' }, change)),
    );
    expect(path).toBe('lab/network');
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });
});
