import { describe, expect, it } from '@jest/globals';
import { SecretsmanagerSecret } from '@cdktf/provider-aws/lib/secretsmanager-secret';
import { TerraformVariable } from 'cdktf';
import { OrganizationalUnit } from '../../lib/directory/organizational-unit';
import { Unknown } from '../../lib/guides/lab-model';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { badRefusals } from '../untyped-values';
import {
  directoryLab,
  factOf,
  managedDomain,
  ourNetwork,
  rulesOfControllers,
  rulesTowards,
  secretArn,
  theirNetwork,
} from './directory-lab';

describe('a managed domain', () => {
  const lab = directoryLab((stack) => {
    managedDomain(stack);
  });
  const directory = lab.at('domain/directory');

  it('is a directory of AWS in two subnets', () => {
    expect(directory.config).toMatchObject({
      name: 'corp.example.com',
      short_name: 'CORP',
      type: 'MicrosoftAD',
      edition: 'Standard',
      vpc_settings: { vpc_id: 'vpc-00000020', subnet_ids: ['subnet-00000200', 'subnet-00000201'] },
      tags: { Name: 'lab/domain/directory', 'uc-lab:component': 'lab/domain', 'uc-lab:role': 'domain-controller' },
    });
  });

  it('has the password of its secret, which a later plan does not change', () => {
    expect(lab.readable(directory.config['password'])).toBe(
      `\${jsondecode(${lab.at('domain/administrator-value').address}.secret_string).password}`,
    );
    expect(directory.config['lifecycle']).toEqual({ ignore_changes: ['password'] });
  });

  it('has a secret with a password of Terraform’s making, the first of which stays', () => {
    const { config } = lab.at('domain/administrator-value');
    expect(lab.readable(config['secret_id'])).toBe('<domain/administrator.id>');
    expect(config['secret_string']).toBe('${jsonencode({"username" = "Admin", "password" = uuid()})}');
    expect(config['lifecycle']).toEqual({ ignore_changes: ['secret_string'] });
    expect(lab.pathsOf('aws_secretsmanager_secret')).toEqual(['domain/administrator']);
  });

  it('has a host from which it is changed, which may read this secret and join, and nothing more', () => {
    expect(lab.rights('domain/management/ssm')).toEqual([
      'secretsmanager:GetSecretValue on <domain/administrator.arn>',
    ]);
    expect(
      lab.resources('aws_iam_role_policy_attachment').map(({ config }) => lab.readable(config['policy_arn'])),
    ).toEqual(
      ['AmazonSSMManagedInstanceCore', 'AmazonSSMDirectoryServiceAccess'].map(
        (policy) => `arn:<domain/management/ssm/partition.partition>:iam::aws:policy/${policy}`,
      ),
    );
    expect(lab.readable(lab.at('domain/management/server/instance').config['vpc_security_group_ids'])).toBe(
      '["<domain/domain-member-lab-network/group.id>","<domain/directory-management-host-lab-network/group.id>"]',
    );
  });

  it('lets the host join where its customer’s computers are, once it may', () => {
    expect(lab.after('domain/management/join')).toEqual([
      'domain/dns/rule-lab-network',
      'domain/management/ssm/administrator-secret',
      'domain/management/ssm/directory-service',
    ]);
    const [join, ...more] = lab.steps('domain/management/join-document');
    expect(more).toEqual([]);
    expect(join?.inputs).not.toHaveProperty('dnsIpAddresses');
    expect(join).toMatchObject({
      action: 'aws:domainJoin',
      inputs: {
        directoryId: '<domain/directory.id>',
        directoryName: 'corp.example.com',
        directoryOU: 'OU=Computers,OU=CORP,DC=corp,DC=example,DC=com',
      },
    });
    const { config } = lab.at('domain/management/join');
    expect(lab.readable(config['document_version'])).toBe('<domain/management/join-document.latest_version>');
    expect(lab.readable(config['targets'])).toContain('<domain/management/server/instance.id>');
  });

  it('gives its own network no rule of the controllers’ group, which AWS keeps', () => {
    const controllers = '<domain/directory.security_group_id>';
    expect(lab.rules('domain/controllers')).toEqual([]);
    expect(lab.rules('domain/domain-member-lab-network/group')).toEqual(
      [...rulesTowards('domain-member', [controllers]), 'egress tcp 443 sg-00000020'].sort(),
    );
    expect(lab.rules('domain/directory-management-host-lab-network/group')).toEqual([`egress tcp 9389 ${controllers}`]);
  });

  it('tells its id', () => {
    expect(Object.values(lab.json.output)).toEqual([
      { value: `\${${directory.address}.id}`, description: 'Directory of corp.example.com' },
    ]);
  });

  it('reaches the services that it takes, where the endpoints are ours', () => {
    const services = (change: object) =>
      directoryLab((stack) => {
        managedDomain(stack, { network: ourNetwork(stack), ...change });
      })
        .resources('aws_vpc_endpoint')
        .map(({ config }) => String(config['service_name']).split('.').pop())
        .sort();
    expect(services({})).toEqual(['ds', 'ec2messages', 'secretsmanager', 'ssm', 'ssmmessages']);
    expect(services({ managementHost: false })).toEqual(['ec2messages', 'ssm', 'ssmmessages']);
  });

  it('says what it is to the guides', () => {
    const domain = managedDomain(labStack());
    expect(domain.administrators.toString()).toBe(
      'CN=AWS Delegated Administrators,OU=AWS Delegated Groups,DC=corp,DC=example,DC=com',
    );
    const fact = factOf(domain, 'domain');
    expect(fact).toMatchObject({
      netbiosName: 'CORP',
      functionalLevel: 'windows-server-2012-r2',
      sites: [
        {
          name: 'Default-First-Site-Name',
          network: 'lab/network',
          controllers: ['controller 1 of AWS', 'controller 2 of AWS'],
          globalCatalogs: 2,
        },
      ],
      replication: [],
      operationsMasters: undefined,
    });
    expect(String(fact.delegatedUnit)).toBe('OU=CORP,DC=corp,DC=example,DC=com');
    expect(fact.policiesAbove).toBeInstanceOf(Unknown);
  });
});

describe('members of a managed domain elsewhere', () => {
  it('are let in by the blocks of their subnets, and reach the controllers by their group', () => {
    const lab = directoryLab((stack) => {
      const domain = managedDomain(stack, { managementHost: false });
      domain.membersIn(theirNetwork(stack, 'branch', 30));
      domain.membersIn(theirNetwork(stack, 'other', 31));
    });
    const controllers = '<domain/directory.security_group_id>';
    expect(lab.rules('domain/controllers')).toEqual(
      rulesOfControllers('domain-member', ['10.30.0.0/24', '10.30.1.0/24', '10.31.0.0/24', '10.31.1.0/24']),
    );
    for (const { path, config } of lab.allRules())
      if (path.startsWith('domain/controllers/')) expect(lab.readable(config['security_group_id'])).toBe(controllers);
    expect(lab.rules('domain/domain-member-lab-branch/group')).toEqual(
      [...rulesTowards('domain-member', [controllers]), 'egress tcp 443 sg-00000030'].sort(),
    );
  });

  it('are asked over SSL, too, where the controllers have certificates', () => {
    const rules = (ldapOverSsl: boolean) => {
      const lab = directoryLab((stack) => {
        managedDomain(stack, { ldapOverSsl }).membersIn(theirNetwork(stack, 'branch', 30));
      });
      return ['domain/controllers', 'domain/domain-member-lab-branch/group'].flatMap((group) => lab.rules(group));
    };
    const [without, over] = [rules(false), rules(true)];
    expect(over.filter((rule) => !without.includes(rule)).map((rule) => rule.split(' ').slice(0, 3).join(' '))).toEqual(
      [
        ...['ingress tcp 3269', 'ingress tcp 3269', 'ingress tcp 636', 'ingress tcp 636'],
        ...['egress tcp 3269', 'egress tcp 636'],
      ],
    );
    expect(without.filter((rule) => !over.includes(rule))).toEqual([]);
  });
});

describe('the props of a managed domain', () => {
  it('tell computers whom to ask for names where nobody else does', () => {
    const lab = directoryLab((stack) => {
      managedDomain(stack, { nameResolution: 'none' });
    });
    expect(lab.steps('domain/management/join-document')[0]?.inputs['dnsIpAddresses']).toEqual(
      [0, 1].map((number) => expect.stringMatching(`element.*dns_ip_addresses.*, ${number}`)),
    );
  });

  it('choose name, edition and subnets that are there', () => {
    const lab = directoryLab((stack) => {
      const network = theirNetwork(stack, 'network', 20, ['a', 'b', 'c']);
      managedDomain(stack, { network, netbiosName: 'HQ', edition: 'Enterprise' });
    });
    expect(lab.at('domain/directory').config).toMatchObject({
      short_name: 'HQ',
      edition: 'Enterprise',
      vpc_settings: { subnet_ids: ['subnet-00000200', 'subnet-00000201'] },
    });
    expect(lab.steps('domain/management/join-document')[0]?.inputs['directoryOU']).toBe(
      'OU=Computers,OU=HQ,DC=corp,DC=example,DC=com',
    );
  });

  it('choose a secret that is there, which Terraform reads and nobody makes', () => {
    const lab = directoryLab((stack) => {
      managedDomain(stack, { administratorSecretArn: secretArn('admin') });
    });
    expect(lab.resources('aws_secretsmanager_secret')).toEqual([]);
    expect(lab.resources('aws_secretsmanager_secret_version')).toEqual([]);
    expect(lab.data('aws_secretsmanager_secret_version').map(({ config }) => config)).toEqual([
      { secret_id: secretArn('admin') },
    ]);
    expect(String(lab.at('domain/directory').config['password'])).toMatch(
      /^\$\{jsondecode\(data\.aws_secretsmanager_secret_version\.[^.]*\.secret_string\)\.password\}$/,
    );
    expect(lab.rights('domain/management/ssm')).toEqual([`secretsmanager:GetSecretValue on ${secretArn('admin')}`]);
  });

  it('take a token for the secret', () => {
    const lab = directoryLab((stack) => {
      const { arn } = new SecretsmanagerSecret(stack, 'theirs', {});
      expect(managedDomain(stack, { administratorSecretArn: arn }).administratorSecretArn).toBe(arn);
    });
    expect(lab.rights('domain/management/ssm')).toEqual(['secretsmanager:GetSecretValue on <theirs.arn>']);
  });

  it('do without a host, and then nothing can be added', () => {
    const lab = directoryLab((stack) => {
      managedDomain(stack, { managementHost: false });
    });
    expect(lab.resources('aws_instance')).toEqual([]);
    expect(lab.resources('aws_ssm_association')).toEqual([]);
    const refused = refusalOf(() => {
      const stack = labStack();
      const domain = managedDomain(stack, { managementHost: false });
      new OrganizationalUnit(stack, 'unit', { domain, dn: 'OU=A,OU=CORP,DC=corp,DC=example,DC=com' });
    });
    expect(refused).toEqual({
      path: 'lab/unit',
      problems: [
        {
          code: 'NoManagementHost',
          message: 'The domain corp.example.com has no server from which its directory can be changed.',
          allowed: 'a domain with a management host: see `managementHost`',
        },
      ],
    });
  });
});

describe('bad props of a managed domain are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' });
  const refusal = (change: object) => refusalOf(() => managedDomain(labStack(), change));

  it.each<[string, object, Record<string, unknown>]>([
    ['a network that is none', { network: 'vpc-01234567' }, { code: 'InvalidProperty', property: 'network' }],
    [
      'a domain that is no DNS name',
      { domainName: 'corp example' },
      { code: 'DomainNameRefused', property: 'domainName', given: '"corp example"' },
    ],
    [
      'a domain known only at apply',
      { domainName: token().stringValue },
      { code: 'TokenWhereLiteral', property: 'domainName' },
    ],
    [
      'a NetBIOS name with a star',
      { netbiosName: 'CORP*' },
      { code: 'DomainNameRefused', property: 'netbiosName', given: '"CORP*"' },
    ],
    [
      'a NetBIOS name known only at apply',
      { netbiosName: token().stringValue },
      { code: 'TokenWhereLiteral', property: 'netbiosName' },
    ],
    [
      'an edition that there is not',
      { edition: 'Lite' },
      { code: 'InvalidProperty', property: 'edition', given: '"Lite"' },
    ],
    [
      'names in another way than there is',
      { nameResolution: 'dns' },
      { code: 'InvalidProperty', property: 'nameResolution', given: '"dns"' },
    ],
    [
      'a text for a yes or no',
      { managementHost: 'yes' },
      { code: 'InvalidProperty', property: 'managementHost', given: '"yes"' },
    ],
    ['the same of SSL', { ldapOverSsl: 1 }, { code: 'InvalidProperty', property: 'ldapOverSsl', given: '1' }],
    [
      'a property that there is not',
      { size: 'Small' },
      { code: 'InvalidProperty', message: 'Unrecognized key: "size".' },
    ],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusal(change);
    expect(path).toBe('lab/domain');
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  it.each(['hunter2', secretArn(''), `x${secretArn('hunter2')}`, 'arn:aws:iam::123456789012:user/hunter2'])(
    'a secret where its name should be (%j), which is not shown',
    (administratorSecretArn) => {
      const { path, problems } = refusal({ administratorSecretArn });
      expect(path).toBe('lab/domain');
      expect(problems).toEqual([
        {
          code: 'MalformedSecretArn',
          message:
            'This is not the Amazon Resource Name of a secret. A secret itself is never given here, and so is not shown.',
          property: 'administratorSecretArn',
          allowed: 'arn:aws:secretsmanager:<region>:<account>:secret:<name>, or a Terraform token',
        },
      ]);
    },
  );

  it.each([0, 1])('a network with %d server subnets', (zones) => {
    const refused = refusalOf(() => {
      const stack = labStack();
      managedDomain(stack, { network: theirNetwork(stack, 'network', 20, ['a', 'b'].slice(0, zones)) });
    });
    expect(refused).toEqual({
      path: 'lab/domain',
      problems: [
        {
          code: 'ManagedDomainSubnets',
          message: 'AWS puts the two controllers of a managed domain into two subnets of different availability zones.',
          given: `a network with ${zones} server subnets`,
          allowed: 'a network with server subnets in two zones',
        },
      ],
    });
  });

  it('all at once', () => {
    const { problems } = refusal({
      network: null,
      domainName: '-',
      netbiosName: '.',
      administratorSecretArn: 'hunter2',
      edition: 'Lite',
      size: 1,
    });
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'DomainNameRefused at domainName',
      'DomainNameRefused at netbiosName',
      'InvalidProperty at ',
      'InvalidProperty at edition',
      'InvalidProperty at network',
      'MalformedSecretArn at administratorSecretArn',
    ]);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('anything that untyped code hands over', () => {
    const keys = [
      ...['network', 'domainName', 'netbiosName', 'edition', 'administratorSecretArn', 'nameResolution'],
      ...['ldapOverSsl', 'managementHost'],
    ];
    const attempts = keys.map((key) => [key, (value: unknown) => managedDomain(labStack(), { [key]: value })] as const);
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});
