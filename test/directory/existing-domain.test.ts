import { describe, expect, it } from '@jest/globals';
import { DataAwsDirectoryServiceDirectory } from '@cdktf/provider-aws/lib/data-aws-directory-service-directory';
import { TerraformVariable } from 'cdktf';
import { ExistingDomain, type ExistingDomainProps } from '../../lib/directory/existing-domain';
import { OrganizationalUnit } from '../../lib/directory/organizational-unit';
import { Unknown } from '../../lib/guides/lab-model';
import type { DirectoryFeature } from '../../lib/port-tables/feature';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';
import {
  directoryLab,
  existingDomain,
  factOf,
  ourNetwork,
  rulesTowards,
  secretArn,
  type Stack,
  theirNetwork,
} from './directory-lab';

const GUID = '31B2F340-016D-11D2-945F-00C04FB984F9';
const CONTROLLERS = ['10.9.0.10/32', '10.9.1.10/32'];
const MEMBERS = 'domain/domain-member-lab-network/group';

const membersLab = (change: object) =>
  directoryLab((stack) => {
    existingDomain(stack, change).membersIn(theirNetwork(stack));
  });

describe('a domain that somebody else runs', () => {
  it('takes nothing at all until somebody is in it', () => {
    const lab = directoryLab((stack) => {
      existingDomain(stack);
    });
    expect(lab.resources()).toEqual([]);
    expect(lab.json.data).toEqual({});
  });

  it('is reached by the addresses of its controllers, and lets in whom its owner lets in', () => {
    const lab = membersLab({});
    expect(lab.rules(MEMBERS)).toEqual(
      [...rulesTowards('domain-member', CONTROLLERS), 'egress tcp 443 sg-00000020'].sort(),
    );
    expect(lab.allRules()).toHaveLength(lab.rules(MEMBERS).length);
  });

  it.each<[object, readonly DirectoryFeature[]]>([
    [{}, ['rpc-windows-2008']],
    [{ rpcPorts: 'windows-2008' }, ['rpc-windows-2008']],
    [{ rpcPorts: 'windows-2003' }, ['rpc-windows-2003']],
    [{ rpcPorts: 'restricted' }, ['rpc-restricted', 'file-replication-service']],
    [{ ldapOverSsl: true }, ['rpc-windows-2008', 'ldap-over-ssl']],
  ])('has the ports that it is told to have: %j', (change, features) => {
    expect(membersLab(change).rules(MEMBERS)).toEqual(
      [...rulesTowards('domain-member', CONTROLLERS, features), 'egress tcp 443 sg-00000020'].sort(),
    );
  });

  it('in AWS Directory Service is asked for its two controllers', () => {
    const lab = directoryLab((stack) => {
      const domain = new ExistingDomain(stack, 'domain', {
        domainName: 'corp.example.com',
        directoryId: 'd-0123456789',
        nameResolution: 'dhcp-options',
      });
      expect(domain.member.name).toBe('lab/domain/controller-1');
      domain.membersIn(theirNetwork(stack));
    });
    expect(lab.data('aws_directory_service_directory').map(({ config }) => config)).toEqual([
      { directory_id: 'd-0123456789' },
    ]);
    const servers = lab.at('domain/dns/options-lab-network').config['domain_name_servers'];
    expect(servers).toEqual([0, 1].map((number) => expect.stringMatching(`element.*dns_ip_addresses.*, ${number}`)));
    const peers = new Set(lab.rules(MEMBERS).map((rule) => rule.split(' ').slice(3).join(' ')));
    expect([...peers].filter((peer) => peer.endsWith('/32'))).toHaveLength(2);
    const addresses = lab.allRules().map(({ path }) => path.split('/').at(-1));
    expect(addresses).toEqual(
      expect.arrayContaining(['egress_tcp_88_lab_domain_controller-1', 'egress_tcp_88_lab_domain_controller-2']),
    );
  });

  it('stands for its first controller in the rules of others', () => {
    expect(existingDomain(labStack()).member).toMatchObject({ target: { kind: 'cidr', text: '10.9.0.10/32' } });
  });

  it('takes what is said of it before what AWS knows', () => {
    const domain = existingDomain(labStack(), { directoryId: 'd-0123456789' });
    expect(domain.dnsAddresses).toEqual(['10.9.0.10', '10.9.1.10']);
    expect(domain.node.children.map(({ node }) => node.id)).not.toContain('directory');
  });

  it('takes tokens for its id and its controllers', () => {
    const lab = directoryLab((stack) => {
      const theirs = new DataAwsDirectoryServiceDirectory(stack, 'theirs', { directoryId: 'd-0123456789' });
      existingDomain(stack, { directoryId: theirs.id }, 'one').membersIn(theirNetwork(stack, 'one-network', 20));
      const address = new TerraformVariable(stack, 'address', { type: 'string' }).stringValue;
      existingDomain(stack, { controllerAddresses: [address] }, 'two').membersIn(
        theirNetwork(stack, 'two-network', 21),
      );
    });
    expect(lab.rules('two/domain-member-lab-two-network/group')).toContain('egress tcp 88 ${var.address}/32');
  });
});

describe('what the guides are told of a domain that somebody else runs', () => {
  it('is that nothing is known', () => {
    const fact = factOf(existingDomain(labStack()), 'domain');
    const { functionalLevel, sites, replication, operationsMasters, policiesAbove } = fact;
    for (const one of [functionalLevel, sites, replication, operationsMasters, policiesAbove])
      expect([one instanceof Unknown, one]).toMatchObject([
        true,
        { what: expect.stringContaining('corp.example.com') },
      ]);
    expect(fact).toMatchObject({ netbiosName: 'CORP', delegatedUnit: undefined, units: [] });
  });

  it('is what is said of it', () => {
    const stack = labStack();
    const network = theirNetwork(stack);
    const fact = factOf(
      existingDomain(stack, {
        netbiosName: 'HQ',
        functionalLevel: 'windows-2000-mixed',
        delegatedUnit: 'OU=Labs,DC=corp,DC=example,DC=com',
        sites: [{ name: 'Central', network, controllers: 2, globalCatalogs: 1 }],
        policiesAbove: [
          { at: 'DC=corp,DC=example,DC=com', guid: GUID },
          { at: 'OU=Labs,DC=corp,DC=example,DC=com', guid: GUID, enforced: true },
        ],
      }),
      'domain',
    );
    expect(fact).toMatchObject({
      netbiosName: 'HQ',
      functionalLevel: 'windows-2000-mixed',
      sites: [{ name: 'Central', network: 'lab/network', controllers: ['Central 1', 'Central 2'], globalCatalogs: 1 }],
    });
    expect(String(fact.delegatedUnit)).toBe('OU=Labs,DC=corp,DC=example,DC=com');
    expect(fact.policiesAbove).toMatchObject([
      { guid: GUID, enforced: false, hardening: false },
      { guid: GUID, enforced: true, hardening: false },
    ]);
  });
});

describe('the host from which a domain of somebody else is changed', () => {
  const host = (stack: Stack, change: object = {}) =>
    existingDomain(stack, {
      joinSecretArn: secretArn('join'),
      managementHost: { network: ourNetwork(stack, 'network', 20, [9]), administratorSecretArn: secretArn('admin') },
      ...change,
    });
  const lab = directoryLab((stack) => {
    const domain = host(stack);
    new OrganizationalUnit(stack, 'unit', { domain, dn: 'OU=One,DC=corp,DC=example,DC=com' });
  });

  it('joins by the account that may, once it may read the two secrets, and no other', () => {
    expect(lab.rights('domain/management/ssm')).toEqual(
      ['admin', 'join'].map((one) => `secretsmanager:GetSecretValue on ${secretArn(one)}`),
    );
    expect(lab.after('domain/management/join')).toEqual([
      'domain/management/ssm/administrator-secret',
      'domain/management/ssm/join-secret',
    ]);
    const script = lab.script('domain/management/join-document');
    expect(script).toContain(`Get-SECSecretValue -SecretId '${secretArn('join')}'`);
    expect(script).toContain("-OUPath 'CN=Computers,DC=corp,DC=example,DC=com'");
    expect(script).toContain("-ServerAddresses @('10.9.0.10', '10.9.1.10')");
    expect(lab.pathsOf('aws_iam_role_policy_attachment')).toEqual(['domain/management/ssm/core']);
  });

  it('reaches the directory as a member and as an administrator', () => {
    expect(lab.readable(lab.at('domain/management/server/instance').config['vpc_security_group_ids'])).toBe(
      `["<${MEMBERS}.id>","<domain/directory-management-host-lab-network/group.id>"]`,
    );
    expect(lab.rules('domain/directory-management-host-lab-network/group')).toEqual(
      CONTROLLERS.map((one) => `egress tcp 9389 ${one}`),
    );
    const services = lab
      .resources('aws_vpc_endpoint')
      .map(({ config }) => String(config['service_name']).split('.').pop());
    expect(services.sort()).toEqual(['ec2messages', 'secretsmanager', 'ssm', 'ssmmessages']);
  });

  it('changes the directory by the account that may, once it is a member', () => {
    expect(lab.after('unit/import/run')).toEqual(['domain/management/join']);
    const script = lab.script('unit/import/document');
    expect(script).toContain("'-s', 'corp.example.com'");
    expect(script).toContain(`Get-SECSecretValue -SecretId '${secretArn('admin')}'`);
    expect(script).not.toContain('repadmin');
  });

  it('joins by the directory’s id where it has one', () => {
    const managed = directoryLab((stack) => {
      host(stack, { directoryId: 'd-0123456789' });
    });
    expect(managed.steps('domain/management/join-document')).toMatchObject([
      {
        action: 'aws:domainJoin',
        inputs: { directoryId: 'd-0123456789', directoryOU: 'CN=Computers,DC=corp,DC=example,DC=com' },
      },
    ]);
    expect(managed.after('domain/management/join')).toContain('domain/management/ssm/directory-service');
    expect(managed.rights('domain/management/ssm')).toEqual([`secretsmanager:GetSecretValue on ${secretArn('admin')}`]);
  });

  it('is refused where there is no way to join', () => {
    expect(
      refusalOf(() => {
        const stack = labStack();
        host(stack, { joinSecretArn: undefined });
      }),
    ).toEqual({
      path: 'lab/domain',
      problems: [
        {
          code: 'NoWayToJoin',
          message: 'Nothing is known by which a server could join the domain corp.example.com.',
          allowed: 'the domain with its `directoryId` in AWS Directory Service, or with a `joinSecretArn`',
        },
      ],
    });
  });

  it('is refused where the network has no server subnet', () => {
    const { path, problems } = refusalOf(() => {
      const stack = labStack();
      const network = theirNetwork(stack, 'empty', 20, []);
      host(stack, { managementHost: { network, administratorSecretArn: secretArn('admin') } });
    });
    expect(path).toBe('lab/domain/management');
    expect(problems).toEqual([expect.objectContaining({ code: 'NoServerSubnet' })]);
  });

  it('is missed where something is added', () => {
    const { path, problems } = refusalOf(() => {
      const stack = labStack();
      const domain = existingDomain(stack);
      new OrganizationalUnit(stack, 'unit', { domain, dn: 'OU=One,DC=corp,DC=example,DC=com' });
    });
    expect(path).toBe('lab/unit');
    expect(problems).toEqual([expect.objectContaining({ code: 'NoManagementHost' })]);
  });
});

describe('bad props of a domain that somebody else runs are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' });
  const refusal = (change: (stack: Stack) => object) =>
    refusalOf(() => {
      const stack = labStack();
      return existingDomain(stack, change(stack));
    });
  const site = (stack: Stack, change: object) => ({
    sites: [{ name: 'Central', network: theirNetwork(stack), controllers: 2, globalCatalogs: 2, ...change }],
  });
  const host = (stack: Stack, change: object) => ({
    joinSecretArn: secretArn('join'),
    managementHost: { network: theirNetwork(stack), administratorSecretArn: secretArn('admin'), ...change },
  });

  it.each<[string, (stack: Stack) => object, Record<string, unknown>]>([
    [
      'a domain that is no DNS name',
      () => ({ domainName: 'corp..com' }),
      { code: 'DomainNameRefused', property: 'domainName', given: '"corp..com"' },
    ],
    [
      'a domain known only at apply',
      () => ({ domainName: token().stringValue }),
      { code: 'TokenWhereLiteral', property: 'domainName' },
    ],
    [
      'a NetBIOS name that begins with a dot',
      () => ({ netbiosName: '.CORP' }),
      { code: 'DomainNameRefused', property: 'netbiosName', given: '".CORP"' },
    ],
    [
      'nothing that says where it is',
      () => ({ controllerAddresses: undefined }),
      {
        code: 'DirectoryUnknown',
        message: 'Nothing says where the controllers of the directory are.',
        allowed: 'a `directoryId` of AWS Directory Service, or the `controllerAddresses`',
      },
    ],
    [
      'an id that is none',
      () => ({ directoryId: 'd-123' }),
      {
        code: 'InvalidProperty',
        message: 'Expected the id of a directory, d-….',
        property: 'directoryId',
        given: '"d-123"',
      },
    ],
    ['no addresses', () => ({ controllerAddresses: [] }), { code: 'InvalidProperty', property: 'controllerAddresses' }],
    [
      'an address that is none',
      () => ({ controllerAddresses: ['10.9.0.10', '10.9.0.0/24'] }),
      { code: 'InvalidProperty', property: 'controllerAddresses.1', given: '"10.9.0.0/24"' },
    ],
    [
      'addresses known only at apply, of which nobody knows how many there are',
      () => ({
        controllerAddresses: new DataAwsDirectoryServiceDirectory(labStack(), 'theirs', { directoryId: 'd-0123456789' })
          .dnsIpAddresses,
      }),
      { code: 'TokenWhereLiteral', property: 'controllerAddresses' },
    ],
    [
      'a unit that is no distinguished name',
      () => ({ delegatedUnit: 'Labs' }),
      { code: 'MalformedDistinguishedName', property: 'delegatedUnit', given: '"Labs"' },
    ],
    [
      'a unit known only at apply',
      () => ({ delegatedUnit: token().stringValue }),
      { code: 'TokenWhereLiteral', property: 'delegatedUnit' },
    ],
    [
      'ports of no Windows',
      () => ({ rpcPorts: 'windows-95' }),
      { code: 'InvalidProperty', property: 'rpcPorts', given: '"windows-95"' },
    ],
    [
      'a functional level that there is not',
      () => ({ functionalLevel: 'windows-server-2019' }),
      { code: 'InvalidProperty', property: 'functionalLevel', given: '"windows-server-2019"' },
    ],
    [
      'names in another way than there is',
      () => ({ nameResolution: 'dns' }),
      { code: 'InvalidProperty', property: 'nameResolution', given: '"dns"' },
    ],
    ['a text for a yes or no', () => ({ ldapOverSsl: 'no' }), { code: 'InvalidProperty', property: 'ldapOverSsl' }],
    [
      'a site with half a controller',
      (stack) => site(stack, { controllers: 2.5 }),
      { code: 'InvalidProperty', property: 'sites.0.controllers', given: '2.5' },
    ],
    [
      'a site with less than no Global Catalog',
      (stack) => site(stack, { globalCatalogs: -1 }),
      { code: 'InvalidProperty', property: 'sites.0.globalCatalogs', given: '-1' },
    ],
    ['no sites', () => ({ sites: [] }), { code: 'InvalidProperty', property: 'sites' }],
    [
      'a site with more Global Catalogs than controllers',
      (stack) => site(stack, { controllers: 1 }),
      { code: 'InvalidProperty', property: 'sites.0.globalCatalogs', given: '2' },
    ],
    [
      'a site whose Global Catalogs are known only at apply',
      (stack) => site(stack, { globalCatalogs: token().numberValue }),
      { code: 'TokenWhereLiteral', property: 'sites.0.globalCatalogs' },
    ],
    [
      'a site without a name',
      (stack) => site(stack, { name: '' }),
      { code: 'InvalidProperty', property: 'sites.0.name' },
    ],
    [
      'a policy at no place',
      () => ({ policiesAbove: [{ at: 'somewhere', guid: GUID }] }),
      { code: 'MalformedDistinguishedName', property: 'policiesAbove.0.at', given: '"somewhere"' },
    ],
    [
      'a policy by its name',
      () => ({ policiesAbove: [{ at: 'DC=corp,DC=example,DC=com', guid: `{${GUID}}` }] }),
      {
        code: 'MalformedGuid',
        message: 'This is not the GUID of a Group Policy object.',
        property: 'policiesAbove.0.guid',
        given: `"{${GUID}}"`,
        allowed: '31B2F340-016D-11D2-945F-00C04FB984F9 and its like, without braces',
      },
    ],
    [
      'a property that there is not',
      () => ({ password: 'hunter2' }),
      { code: 'InvalidProperty', message: 'Unrecognized key: "password".' },
    ],
    [
      'a property that a host does not have',
      (stack) => host(stack, { password: 'hunter2' }),
      { code: 'InvalidProperty', message: 'Unrecognized key: "password".', property: 'managementHost' },
    ],
    [
      'a secret where the name of the join account’s should be',
      () => ({ joinSecretArn: 'hunter2' }),
      { code: 'MalformedSecretArn', property: 'joinSecretArn' },
    ],
    [
      'a secret where the name of the administrator’s should be',
      (stack) => host(stack, { administratorSecretArn: 'hunter2' }),
      { code: 'MalformedSecretArn', property: 'managementHost.administratorSecretArn' },
    ],
    [
      'a host in no network',
      (stack) => host(stack, { network: 'vpc-01234567' }),
      { code: 'InvalidProperty', property: 'managementHost.network' },
    ],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusal(change);
    expect(path).toBe('lab/domain');
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
    if (problem['code'] === 'MalformedSecretArn') expect(problems[0]).not.toHaveProperty('given');
  });

  it('all at once', () => {
    const { problems } = refusal(() => ({
      domainName: '-',
      controllerAddresses: undefined,
      joinSecretArn: 'hunter2',
      delegatedUnit: 'Labs',
      policiesAbove: [{ at: 'x', guid: 'y' }],
    }));
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'DirectoryUnknown at ',
      'DomainNameRefused at domainName',
      'MalformedDistinguishedName at delegatedUnit',
      'MalformedDistinguishedName at policiesAbove.0.at',
      'MalformedGuid at policiesAbove.0.guid',
      'MalformedSecretArn at joinSecretArn',
    ]);
  });

  it('anything that untyped code hands over', () => {
    const attempt = (change: (value: unknown, stack: Stack) => object) => (value: unknown) => {
      const stack = labStack();
      const props: ExistingDomainProps = { domainName: 'corp.example.com', controllerAddresses: ['10.9.0.10'] };
      new ExistingDomain(stack, 'domain', untyped(props, { directoryId: 'd-0123456789', ...change(value, stack) }));
    };
    const keys = [
      ...['domainName', 'netbiosName', 'directoryId', 'controllerAddresses', 'joinSecretArn', 'managementHost'],
      ...['delegatedUnit', 'nameResolution', 'rpcPorts', 'ldapOverSsl', 'functionalLevel', 'sites', 'policiesAbove'],
    ];
    expect(
      badRefusals({
        ...Object.fromEntries(keys.map((key) => [key, attempt((value) => ({ [key]: value }))])),
        ...Object.fromEntries(
          ['name', 'network', 'controllers', 'globalCatalogs'].map((key) => [
            `sites.0.${key}`,
            attempt((value, stack) => site(stack, { [key]: value })),
          ]),
        ),
        ...Object.fromEntries(
          ['network', 'administratorSecretArn'].map((key) => [
            `managementHost.${key}`,
            attempt((value, stack) => host(stack, { [key]: value })),
          ]),
        ),
        ...Object.fromEntries(
          ['at', 'guid', 'enforced'].map((key) => [
            `policiesAbove.0.${key}`,
            attempt((value) => ({ policiesAbove: [{ at: 'DC=a', guid: GUID, [key]: value }] })),
          ]),
        ),
      }),
    ).toEqual([]);
  });
});
