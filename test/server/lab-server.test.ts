import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { LabNetwork } from '../../lib/network/lab-network';
import { type BoundImage, ServerImage } from '../../lib/server/server-image';
import { LabServer, type LabServerProps } from '../../lib/server/lab-server';
import { SsmInstanceProfile } from '../../lib/server/ssm-instance-profile';
import { refusalOf } from '../problems-of';
import { labStack, synthesize } from '../synthesized-stack';

type Stack = ReturnType<typeof labStack>;

const network = (stack: Stack, id = 'network') =>
  LabNetwork.fromExisting(stack, id, {
    vpcId: 'vpc-01234567',
    serverSubnets: [
      { id: 'subnet-01234567', availabilityZone: 'a', cidr: '10.0.0.0/24' },
      { id: 'subnet-89abcdef', availabilityZone: 'b' },
    ],
  });

/** A server in the first subnet of a network, or in another. */
function server(stack: Stack, id: string, change: Partial<LabServerProps> = {}, zone = 0): LabServer {
  const where = change.network ?? network(stack, `network-of-${id}`);
  const subnet = where.serverSubnets[zone];
  if (subnet === undefined) throw new Error(`The network has no subnet ${zone}.`);
  return new LabServer(stack, id, {
    network: where,
    subnet,
    securityGroupIds: ['sg-01234567'],
    image: ServerImage.ami('ami-01234567'),
    listeners: [],
    instanceProfile: 'profile',
    tags: { component: 'lab', role: 'connection-server', audience: 'clients', name: 'lab/one' },
    ...change,
  });
}

const instance = (change: Partial<LabServerProps> = {}) =>
  synthesize((stack) => {
    server(stack, 'one', change);
  }).resource('aws_instance').config;

class Script extends ServerImage {
  override readonly instanceType = 't3.small';
  override readonly rootVolumeGib = 8;

  constructor(private readonly userData: string) {
    super();
  }

  override bind(): BoundImage {
    return { ami: 'ami-01234567', userData: this.userData };
  }
}

describe('a server', () => {
  const config = instance({ privateAddress: '10.0.0.10' });

  it('has no public address, and a static private one', () => {
    expect(config).toMatchObject({
      associate_public_ip_address: false,
      subnet_id: 'subnet-01234567',
      private_ip: '10.0.0.10',
    });
    expect(config).not.toHaveProperty('ipv6_address_count');
  });

  it('gives its metadata by session token only, to itself alone', () => {
    expect(config['metadata_options']).toEqual({
      http_endpoint: 'enabled',
      http_tokens: 'required',
      http_put_response_hop_limit: 1,
    });
  });

  it('has an encrypted root volume of the size and kind that the image wants', () => {
    expect(config['root_block_device']).toMatchObject({ encrypted: true, volume_type: 'gp3', volume_size: 160 });
    expect(instance({ rootVolumeGib: 20 })['root_block_device']).toMatchObject({ encrypted: true, volume_size: 20 });
    expect(config['instance_type']).toBe('m6i.xlarge');
    expect(instance({ instanceType: 't3.micro' })['instance_type']).toBe('t3.micro');
  });

  it('is in its groups alone, and administered by SSM without a key', () => {
    expect(config).toMatchObject({ vpc_security_group_ids: ['sg-01234567'], iam_instance_profile: 'profile' });
    expect(config).not.toHaveProperty('key_name');
  });

  it('says what it is', () => {
    const tags = {
      Name: 'lab/one',
      'uc-lab:component': 'lab',
      'uc-lab:role': 'connection-server',
      'uc-lab:audience': 'clients',
    };
    expect(config['tags']).toEqual(tags);
    expect(config['root_block_device']).toMatchObject({ tags });
  });

  it('is not made anew for a newer latest image, and is for another image or script', () => {
    expect(config).not.toHaveProperty('lifecycle');
    const latest = instance({ image: ServerImage.standIn() });
    expect(latest['lifecycle']).toEqual({ ignore_changes: ['ami'] });
    expect(config).not.toHaveProperty('user_data');
    expect(instance({ image: new Script('#!/bin/sh\n') })).toMatchObject({
      user_data: '#!/bin/sh\n',
      user_data_replace_on_change: true,
    });
  });

  it('has an IPv6 address where it is told so, and no static address where it has none', () => {
    expect(instance({ ipv6: true })['ipv6_address_count']).toBe(1);
    expect(instance()).not.toHaveProperty('private_ip');
  });
});

describe('the address of a server', () => {
  const refusal = (build: (stack: Stack) => void) =>
    refusalOf(() => {
      build(labStack());
    });

  it.each(['10.0.0.0', '10.0.0.3', '10.0.0.255', '10.0.1.10', '9.0.0.10', 'ten', '2001:db8::10'])(
    'is not %s in 10.0.0.0/24',
    (privateAddress) => {
      expect(refusal((stack) => server(stack, 'one', { privateAddress }))).toEqual({
        path: 'lab/one',
        problems: [
          {
            code: 'AddressOutsideSubnet',
            message: 'A server in this subnet cannot have this address.',
            given: `"${privateAddress}"`,
            allowed: 'an address of 10.0.0.0/24 other than its first four and its last, which AWS keeps',
          },
        ],
      });
    },
  );

  it.each(['10.0.0.4', '10.0.0.254'])('may be %s in 10.0.0.0/24', (privateAddress) => {
    expect(instance({ privateAddress })['private_ip']).toBe(privateAddress);
  });

  it.each([0, 1])('is nobody else’s in the network (subnet %d)', (zone) => {
    const refused = refusal((stack) => {
      const shared = network(stack);
      server(stack, 'one', { network: shared, privateAddress: '10.0.0.10' }, zone);
      server(stack, 'other', { network: shared, privateAddress: '10.0.0.11' }, zone);
      server(stack, 'third', { network: shared, privateAddress: '10.0.0.10' }, zone);
    });
    expect(refused).toEqual({
      path: 'lab/third',
      problems: [
        {
          code: 'AddressTaken',
          message: 'Another server of the network has this address: lab/one.',
          given: '"10.0.0.10"',
          allowed: 'an address of its own for each server',
        },
      ],
    });
  });

  it('may be somebody else’s in another network', () => {
    const stack = labStack();
    server(stack, 'one', { privateAddress: '10.0.0.10' });
    expect(() => server(stack, 'other', { privateAddress: '10.0.0.10' })).not.toThrow();
  });

  it('may be a token', () => {
    const stack = labStack();
    const token = new TerraformVariable(stack, 'address', { type: 'string' }).stringValue;
    const shared = network(stack);
    expect(() => server(stack, 'one', { network: shared, privateAddress: token })).not.toThrow();
    expect(() => server(stack, 'other', { network: shared, privateAddress: token })).not.toThrow();
  });
});

describe('the script of a server', () => {
  const limit = 16 * 1024;
  const script = (length: number) => new Script('ü'.repeat(length / 2));

  it('is as long as AWS takes, counted in bytes, and no longer', () => {
    expect(() => instance({ image: script(limit) })).not.toThrow();
    expect(refusalOf(() => instance({ image: script(limit + 2) }))).toEqual({
      path: 'lab/one',
      problems: [
        {
          code: 'UserDataTooLong',
          message: 'The script that a server runs at first boot is longer than AWS takes.',
          given: '16386 bytes',
          allowed: '16384 bytes',
        },
      ],
    });
  });
});

describe('the instance profile', () => {
  const stack = synthesize((scope) => {
    new SsmInstanceProfile(scope, 'ssm', { Name: 'ssm' });
  });

  it('lets Systems Manager administer the server, and nothing more', () => {
    expect(stack.resource('aws_iam_role_policy_attachment').config['policy_arn']).toMatch(
      /^arn:\$\{data\.aws_partition\..*\.partition\}:iam::aws:policy\/AmazonSSMManagedInstanceCore$/,
    );
    expect(stack.resources('aws_iam_role_policy')).toEqual([]);
    expect(JSON.parse(String(stack.resource('aws_iam_role').config['assume_role_policy']))).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }],
    });
  });
});
