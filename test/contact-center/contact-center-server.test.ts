import { describe, expect, it } from '@jest/globals';
import { Testing, TerraformStack, TerraformVariable } from 'cdktf';
import { ContactCenterServer, type ContactCenterServerProps } from '../../lib/contact-center/contact-center-server';
import { ServersOrganizationalUnit } from '../../lib/directory/servers-organizational-unit';
import type { IDomain } from '../../lib/directory/i-domain';
import { LabStack } from '../../lib/lab-stack';
import type { ILabNetwork } from '../../lib/network/i-lab-network';
import type { Role } from '../../lib/port-tables/role';
import { ServerImage } from '../../lib/server/server-image';
import {
  DirectoryLab,
  directoryLab,
  factOf,
  managedDomain,
  ourNetwork,
  selfManagedDomain,
  type Stack,
  theirNetwork,
} from '../directory/directory-lab';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';

const CORP = 'OU=CORP,DC=corp,DC=example,DC=com';

/** A managed domain whose loggers and routers have a unit each. */
function domainWithUnits(stack: Stack, network: ILabNetwork): IDomain {
  const domain = managedDomain(stack, { network });
  for (const role of ['logger', 'router'] satisfies Role[])
    new ServersOrganizationalUnit(stack, `${role}s`, { domain, name: `The ${role}s`, roles: [role] });
  return domain;
}

function server(stack: Stack, change: object = {}, network = theirNetwork(stack), id = 'server'): ContactCenterServer {
  const membership = 'membership' in change ? 'workgroup' : domainWithUnits(stack, network);
  return new ContactCenterServer(
    stack,
    id,
    untyped<ContactCenterServerProps>({ network, role: 'logger', membership }, change),
  );
}
const workgroup = { membership: 'workgroup', securityGroupIds: ['sg-01234567'] };

describe('a server in a domain', () => {
  const lab = directoryLab((stack) => {
    const network = ourNetwork(stack);
    const made = server(stack, { securityGroupIds: ['sg-01234567'] }, network);
    if (made.membership.kind === 'domain')
      new ContactCenterServer(stack, 'router', { network, role: 'router', membership: membershipOf(stack) });
  });
  function membershipOf(stack: Stack): IDomain {
    const domain = stack.node.findChild('domain');
    return untyped<{ domain: IDomain }>({ domain: managedDomain(labStack()) }, { domain }).domain;
  }

  it('is a Windows server in the group of the members of its network, and the groups that it is given', () => {
    const { config } = lab.at('server/server/instance');
    expect(lab.readable(config['vpc_security_group_ids'])).toBe(
      '["<domain/domain-member-lab-network/group.id>","sg-01234567"]',
    );
    expect(config).toMatchObject({
      associate_public_ip_address: false,
      instance_type: 't3.large',
      root_block_device: { encrypted: true, volume_size: 50 },
      tags: { Name: 'lab/server', 'uc-lab:component': 'lab/server', 'uc-lab:role': 'logger' },
    });
    expect(config).not.toHaveProperty('private_ip');
    expect(config).not.toHaveProperty('user_data');
    expect(lab.readable(config['subnet_id'])).toBe('<network/servers-eu-central-1a.id>');
    expect(lab.readable(config['iam_instance_profile'])).toBe('<server/ssm/profile.name>');
  });

  it('joins in the unit of its role, once this unit is there and it may', () => {
    expect(lab.after('server/server/join')).toEqual([
      'domain/dns/rule-lab-network',
      'loggers/import/run',
      'server/ssm/directory-service',
    ]);
    expect(lab.after('router/server/join')).toEqual([
      'domain/dns/rule-lab-network',
      'router/ssm/directory-service',
      'routers/import/run',
    ]);
    for (const [id, unit] of [
      ['server', 'loggers'],
      ['router', 'routers'],
    ]) {
      const { config } = lab.at(`${String(id)}/server/join`);
      expect(lab.readable(config['name'])).toBe(`<${String(unit)}/join.name>`);
      expect(lab.readable(config['document_version'])).toBe(`<${String(unit)}/join.latest_version>`);
      expect(lab.readable(config['targets'])).toContain(`<${String(id)}/server/instance.id>`);
    }
    expect(lab.steps('routers/join')[0]?.inputs['directoryOU']).toBe(`OU=The routers,${CORP}`);
  });

  it('may join by AWS Directory Service, and reaches it, and reads no secret', () => {
    expect(lab.rights('server/ssm')).toEqual([]);
    const policies = lab
      .resources('aws_iam_role_policy_attachment')
      .flatMap(({ path, config }) => (path.startsWith('server/') ? [lab.readable(config['policy_arn'])] : []));
    expect(policies.map((policy) => policy.split('/').pop())).toEqual([
      'AmazonSSMManagedInstanceCore',
      'AmazonSSMDirectoryServiceAccess',
    ]);
    expect(lab.resources('aws_vpc_endpoint').map(({ path }) => path)).toContain('network/ssm/ds');
  });

  it('tells where it is', () => {
    const outputs = Object.values(lab.json.output).map((one) => [one.description, lab.readable(one.value)]);
    expect(outputs).toContainEqual(['Private address of lab/server', '<server/server/instance.private_ip>']);
  });

  it('reads the secret of the account that joins, in a domain of the lab’s own, and no other', () => {
    const own = directoryLab((stack) => {
      const network = ourNetwork(stack);
      const domain = selfManagedDomain(stack, { sites: [{ name: 'Central', network }] });
      new ServersOrganizationalUnit(stack, 'loggers', { domain, name: 'Loggers', roles: ['logger'] });
      new ContactCenterServer(stack, 'server', { network, role: 'logger', membership: domain });
    });
    expect(own.rights('server/ssm')).toEqual(['secretsmanager:GetSecretValue on <domain/join-secret.arn>']);
    expect(own.after('server/server/join')).toEqual([
      'domain/dns/rule-lab-network',
      'loggers/import/run',
      'server/ssm/join-secret',
    ]);
    expect(own.resources('aws_vpc_endpoint').map(({ path }) => path)).not.toContain('network/ssm/ds');
  });

  it('says what it is to the guides, and the domain that it has a member', () => {
    const stack = labStack();
    const made = server(stack, {
      coResidentRoles: ['distributor'],
      serviceLogonAccounts: ['CORP\\icm-LoggerA'],
    });
    expect(factOf(made, 'contact-center-server', 'lab/server')).toEqual({
      kind: 'contact-center-server',
      path: 'lab/server',
      role: 'logger',
      membership: { kind: 'domain', domain: 'lab/domain', unit: expect.anything() },
      coResidentRoles: ['distributor'],
      serviceLogonAccounts: ['CORP\\icm-LoggerA'],
      publicAddress: false,
      interfaces: [
        {
          ...{ icmNetwork: 'visible', tier: 'servers', groups: [], securityGroups: 1 },
          // Of the members of the domain.
          accompanyingGroups: [expect.objectContaining({ path: 'lab/server/server/instance' })],
        },
      ],
    });
    expect(made.membership.kind === 'domain' && made.membership.unit.toString()).toBe(`OU=The loggers,${CORP}`);
    expect(factOf(made, 'domain').memberNetworks).toEqual(['lab/network']);
    expect(factOf(server(labStack(), workgroup), 'contact-center-server', 'lab/server')).toMatchObject({
      coResidentRoles: [],
      serviceLogonAccounts: [],
    });
  });
});

describe('a server in a workgroup', () => {
  const lab = directoryLab((stack) => {
    expect(server(stack, workgroup).membership).toEqual({ kind: 'workgroup' });
  });

  it('joins nothing, may do nothing more, and has the groups that it is given', () => {
    expect(lab.resources('aws_ssm_association')).toEqual([]);
    expect(lab.resources('aws_ssm_document')).toEqual([]);
    expect(lab.resources('aws_iam_role_policy')).toEqual([]);
    expect(lab.pathsOf('aws_iam_role_policy_attachment')).toEqual(['server/ssm/core']);
    expect(lab.at('server/server/instance').config['vpc_security_group_ids']).toEqual(['sg-01234567']);
    expect(lab.resources('aws_security_group')).toEqual([]);
  });
});

describe('the props of a server', () => {
  it('choose zone, address, image and size', () => {
    const lab = directoryLab((stack) => {
      server(stack, {
        ...workgroup,
        availabilityZone: 'b',
        privateAddress: '10.20.1.77',
        image: ServerImage.ami('ami-01234567'),
        instanceType: 'c6i.large',
      });
    });
    expect(lab.at('server/server/instance').config).toMatchObject({
      subnet_id: 'subnet-00000201',
      private_ip: '10.20.1.77',
      ami: 'ami-01234567',
      instance_type: 'c6i.large',
    });
  });
});

describe('a server in another stack than its domain', () => {
  const app = Testing.app();
  const [directory, servers] = ['directory', 'servers'].map((id) => new LabStack(app, id, { region: 'eu-central-1' }));
  if (directory === undefined || servers === undefined) throw new Error('There are two stacks.');
  const network = theirNetwork(directory);
  const domain = domainWithUnits(directory, network);
  new ContactCenterServer(servers, 'server', { network, role: 'logger', membership: domain });
  for (const one of app.node.findAll()) if (TerraformStack.isStack(one)) one.prepareStack();
  const lab = new DirectoryLab(servers);

  it('waits for the stack, not for resources that are not in its own', () => {
    expect(servers.dependencies.map(({ node }) => node.id)).toEqual(['directory']);
    expect(directory.dependencies).toEqual([]);
    expect(lab.after('server/server/join')).toEqual(['server/ssm/directory-service']);
  });

  it('joins by the document of the other stack, in its version', () => {
    const { config } = lab.at('server/server/join');
    const remote = /^\$\{data\.terraform_remote_state\.\S+\.outputs\.\S*(name|latest_version)\}$/;
    expect(String(config['name'])).toMatch(remote);
    expect(String(config['document_version'])).toMatch(remote);
    expect(Object.keys(lab.json.resource)).not.toContain('aws_ssm_document');
    expect(() => new DirectoryLab(directory)).not.toThrow();
  });
});

describe('bad servers are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' }).stringValue;

  it.each<[string, object, Record<string, unknown>]>([
    ['one in no network', { network: 'vpc-01234567' }, { code: 'InvalidProperty', property: 'network' }],
    [
      'one that is nothing',
      { role: 'loger' },
      { code: 'InvalidProperty', message: 'loger is not a role.', property: 'role', given: '"loger"' },
    ],
    [
      'one beside nothing',
      { coResidentRoles: ['logger', 'dc'] },
      { code: 'InvalidProperty', message: 'dc is not a role.', property: 'coResidentRoles.1', given: '"dc"' },
    ],
    [
      'one whose domain is a text',
      { membership: 'corp.example.com' },
      { code: 'InvalidProperty', property: 'membership', given: '"corp.example.com"' },
    ],
    [
      'one whose domain is a network',
      { membership: theirNetwork(labStack()) },
      { code: 'InvalidProperty', property: 'membership', given: 'an ExistingNetwork' },
    ],
    [
      'an account without a name',
      { serviceLogonAccounts: [''] },
      { code: 'InvalidProperty', property: 'serviceLogonAccounts.0' },
    ],
    [
      'a zone known only at apply',
      { availabilityZone: token() },
      { code: 'TokenWhereLiteral', property: 'availabilityZone' },
    ],
    [
      'an address that is none',
      { privateAddress: '10.20.0' },
      { code: 'InvalidProperty', property: 'privateAddress', given: '"10.20.0"' },
    ],
    ['an image by its id', { image: 'ami-01234567' }, { code: 'InvalidProperty', property: 'image' }],
    ['no size', { instanceType: '' }, { code: 'InvalidProperty', property: 'instanceType' }],
    [
      'a group that is none',
      { securityGroupIds: ['sg-01234567', 'default'] },
      { code: 'MalformedAwsId', property: 'securityGroupIds.1', given: '"default"' },
    ],
    [
      'a property that there is not',
      { domain: 'x' },
      { code: 'InvalidProperty', message: 'Unrecognized key: "domain".' },
    ],
    [
      'a zone without a server subnet',
      { availabilityZone: 'c' },
      { code: 'NoServerSubnet', given: '"c"', allowed: 'a server in one of a, b' },
    ],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusalOf(() => server(labStack(), { ...workgroup, ...change }));
    expect(path).toBe('lab/server');
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  it('one in a network without server subnets', () => {
    const { problems } = refusalOf(() => {
      const stack = labStack();
      server(stack, workgroup, theirNetwork(stack, 'network', 20, []));
    });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'NoServerSubnet', allowed: 'a network with server subnets' }),
    ]);
  });

  it('one whose address is not of its subnet, or another’s', () => {
    expect(refusalOf(() => server(labStack(), { ...workgroup, privateAddress: '10.20.1.77' })).problems).toEqual([
      expect.objectContaining({ code: 'AddressOutsideSubnet', given: '"10.20.1.77"' }),
    ]);
    const { path, problems } = refusalOf(() => {
      const stack = labStack();
      const network = theirNetwork(stack);
      selfManagedDomain(stack, { sites: [{ name: 'Central', network }] });
      server(stack, { ...workgroup, privateAddress: '10.20.0.20' }, network);
    });
    expect(path).toBe('lab/server/server');
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'AddressTaken',
        message: expect.stringContaining('lab/domain/site-central/controller-1/server'),
      }),
    ]);
  });

  it('one whose role has no unit in the domain', () => {
    const { problems } = refusalOf(() => server(labStack(), { role: 'distributor' }));
    expect(problems).toEqual([
      {
        code: 'NoUnitForRole',
        message: 'No organizational unit of corp.example.com is for servers of this role.',
        given: '"distributor"',
        allowed: 'one of logger, router',
      },
    ]);
  });

  it('one in a domain that has no unit yet', () => {
    const { problems } = refusalOf(() => {
      const stack = labStack();
      const network = theirNetwork(stack);
      new ContactCenterServer(stack, 'server', {
        network,
        role: 'logger',
        membership: managedDomain(stack, { network }),
      });
    });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'NoUnitForRole',
        allowed: 'a ServersOrganizationalUnit added to the domain before its servers',
      }),
    ]);
  });

  it('all at once', () => {
    const { problems } = refusalOf(() =>
      server(labStack(), { network: null, role: 'x', membership: 'y', privateAddress: 'z', securityGroupIds: ['sg'] }),
    );
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'InvalidProperty at membership',
      'InvalidProperty at network',
      'InvalidProperty at privateAddress',
      'InvalidProperty at role',
      'MalformedAwsId at securityGroupIds.0',
    ]);
  });

  it('anything that untyped code hands over', () => {
    const keys = [
      ...['network', 'role', 'membership', 'coResidentRoles', 'serviceLogonAccounts', 'availabilityZone'],
      ...['privateAddress', 'image', 'instanceType', 'securityGroupIds'],
    ];
    const attempts = keys.map(
      (key) => [key, (value: unknown) => server(labStack(), { ...workgroup, [key]: value })] as const,
    );
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});
