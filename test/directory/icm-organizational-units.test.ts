import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { IcmOrganizationalUnits, type IcmOrganizationalUnitsProps } from '../../lib/directory/icm-organizational-units';
import type { IDomain } from '../../lib/directory/i-domain';
import { OrganizationalUnit } from '../../lib/directory/organizational-unit';
import { serviceAccountName } from '../../lib/directory/service-account-name';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';
import { directoryLab, factOf, managedDomain, selfManagedDomain, type Stack } from './directory-lab';

const ROOT = 'OU=Cisco_ICM,OU=CORP,DC=corp,DC=example,DC=com';

const hierarchy = (stack: Stack, change: object = {}, domain: IDomain = managedDomain(stack), id = 'icm') =>
  new IcmOrganizationalUnits(
    stack,
    id,
    untyped<IcmOrganizationalUnitsProps>({ domain, facilities: [{ name: 'HeadOffice' }] }, change),
  );
const withAccounts = {
  facilities: [
    { name: 'HeadOffice', instances: [{ name: 'icm', serviceAccounts: ['LoggerA', 'Distributor'] }] },
    { name: 'Branch', instances: [{ name: 'icm', serviceAccounts: ['LoggerA'] }, { name: 'two' }] },
  ],
};
const ACCOUNTS = [
  serviceAccountName('HeadOffice', 'icm', 'LoggerA'),
  serviceAccountName('HeadOffice', 'icm', 'Distributor'),
  serviceAccountName('Branch', 'icm', 'LoggerA'),
];

const unitsOf = (change: object) => {
  const made = hierarchy(labStack(), change);
  return { made, units: factOf(made, 'domain').units, groups: factOf(made, 'domain').groups };
};

describe('the hierarchy', () => {
  it('has a root, facilities and instances, each with its groups', () => {
    const { made, units, groups } = unitsOf(withAccounts);
    expect(made.root.toString()).toBe(ROOT);
    expect(units.map(({ dn, purpose }) => [dn.toString().replace(ROOT, '…'), purpose])).toEqual([
      ['…', 'icm-root'],
      ['OU=HeadOffice,…', 'icm-facility'],
      ['OU=icm,OU=HeadOffice,…', 'icm-instance'],
      ['OU=Branch,…', 'icm-facility'],
      ['OU=icm,OU=Branch,…', 'icm-instance'],
      ['OU=two,OU=Branch,…', 'icm-instance'],
    ]);
    expect(groups.filter(({ grants }) => grants === 'WebView')).toHaveLength(6);
    expect(groups.find(({ dn }) => dn.name === 'Cisco_ICM_Setup')?.members.map(String)).toEqual([
      'CN=AWS Delegated Administrators,OU=AWS Delegated Groups,DC=corp,DC=example,DC=com',
    ]);
  });

  it('has no groups for WebView where there is none', () => {
    const { groups } = unitsOf({ webView: false });
    expect(groups.map(({ grants }) => grants)).toEqual(['Config', 'Setup', 'Config', 'Setup']);
  });

  it('is at the root of a domain of the lab’s own, or under whatever unit there is', () => {
    const stack = labStack();
    const domain = selfManagedDomain(stack);
    new OrganizationalUnit(stack, 'unit', { domain, dn: 'OU=Telephony,DC=corp,DC=example,DC=com' });
    const made = hierarchy(stack, { under: 'OU=telephony,DC=corp,DC=example,DC=com' }, domain);
    expect(made.root.toString()).toBe('OU=Cisco_ICM,OU=telephony,DC=corp,DC=example,DC=com');
    const other = labStack();
    expect(hierarchy(other, {}, selfManagedDomain(other)).root.toString()).toBe(
      'OU=Cisco_ICM,DC=corp,DC=example,DC=com',
    );
  });

  it('has the one instance of a System Contact Center, named or not', () => {
    for (const instances of [undefined, [], [{ name: 'ipcc' }]]) {
      const { units } = unitsOf({ facilities: [{ name: 'Out', systemContactCenter: true, instances }] });
      expect(units.map(({ dn }) => dn.name)).toEqual(['Cisco_ICM', 'Out', 'ipcc']);
      expect(units.map(({ systemContactCenter }) => systemContactCenter)).toEqual([undefined, true, undefined]);
    }
    expect(unitsOf({}).units.map(({ dn }) => dn.name)).toEqual(['Cisco_ICM', 'HeadOffice']);
  });
});

describe('the service accounts', () => {
  const lab = directoryLab((stack) => {
    expect(hierarchy(stack, withAccounts).serviceAccounts).toEqual(ACCOUNTS);
  });

  const runs = lab.pathsOf('aws_ssm_association').filter((path) => path.startsWith('icm/'));

  it('have a secret each, which is empty until the import fills it: no password is in the plan', () => {
    expect(new Set(ACCOUNTS).size).toBe(3);
    const secrets = lab.resources('aws_secretsmanager_secret').filter(({ path }) => path.startsWith('icm/'));
    expect(secrets.map(({ path }) => path).sort()).toEqual(ACCOUNTS.map((one) => `icm/${one}`).sort());
    for (const { path, config } of secrets)
      expect(config).toEqual({
        name: `uc-lab/lab/${path}`,
        description: `Service logon account ${path.slice('icm/'.length)}`,
        recovery_window_in_days: 0,
        tags: { Name: `lab/${path}`, 'uc-lab:component': 'lab/icm', 'uc-lab:role': 'directory-management-host' },
      });
    expect(lab.pathsOf('aws_secretsmanager_secret_version')).toEqual(['domain/administrator-value']);
    for (const [, secret] of lab.text.matchAll(/ConvertTo-SecureString (\S+)/g))
      expect(secret).toBe('$secret.password');
  });

  it('get their passwords from the host alone, which may fill these secrets before it does, and no other', () => {
    const actions = ['GetSecretValue', 'PutSecretValue'];
    const own = 'arn:<domain/management/ssm/partition.partition>:secretsmanager:*:*:secret:uc-lab/lab/icm/*';
    expect(lab.rights('domain/management/ssm')).toEqual(
      [
        'secretsmanager:GetRandomPassword on *',
        'secretsmanager:GetSecretValue on <domain/administrator.arn>',
        ...actions.map((action) => `secretsmanager:${action} on ${own}`),
      ].sort(),
    );
    expect(lab.after(runs[0] ?? '')).toEqual([
      'domain/management/join',
      expect.stringMatching(/^domain\/management\/ssm\/secrets-[0-9a-f]+$/),
      expect.stringMatching(/^domain\/management\/ssm\/secrets-[0-9a-f]+-random$/),
    ]);
  });

  it('are given them after the import', () => {
    const scripts = lab
      .pathsOf('aws_ssm_document')
      .flatMap((path) => (path.startsWith('icm/') ? [lab.script(path)] : []));
    const script = scripts.join('\n');
    for (const account of ACCOUNTS) {
      expect(script).toContain(`Write-SECSecretValue -SecretId '<icm/${account}.arn>'`);
      expect(script).toContain(
        `Set-ADAccountPassword -Identity '${account}' -Reset -NewPassword $accountPassword @with`,
      );
      expect(script.indexOf(`-Identity '${account}'`)).toBeGreaterThan(script.indexOf('& ldifde.exe'));
    }
    for (const [index, run] of runs.entries()) if (index > 0) expect(lab.after(run)).toEqual([runs[index - 1]]);
  });

  it('take no rights where there are none', () => {
    const none = directoryLab((stack) => {
      expect(hierarchy(stack).serviceAccounts).toEqual([]);
    });
    expect(none.rights('domain/management/ssm')).toEqual([
      'secretsmanager:GetSecretValue on <domain/administrator.arn>',
    ]);
    expect(none.after('icm/import/run')).toEqual(['domain/management/join']);
  });
});

describe('bad hierarchies are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' }).stringValue;
  const instances = (...names: unknown[]) => ({
    facilities: [{ name: 'HeadOffice', instances: names.map((name) => ({ name })) }],
  });

  it.each<[string, object, Record<string, unknown>]>([
    ['no facility', { facilities: [] }, { code: 'InvalidProperty', property: 'facilities' }],
    [
      'a facility with too long a name',
      { facilities: [{ name: 'x'.repeat(33) }] },
      {
        code: 'IcmNameRefused',
        message: expect.stringContaining('a facility: it has 33 characters'),
        property: 'facilities.0.name',
        given: `"${'x'.repeat(33)}"`,
        source: expect.objectContaining({ page: 'Organization Units' }),
      },
    ],
    [
      'a facility whose name is known only at apply',
      { facilities: [{ name: token() }] },
      { code: 'TokenWhereLiteral', property: 'facilities.0.name' },
    ],
    [
      'an instance with too long a name',
      instances('icm', 'icmtwo'),
      { code: 'IcmNameRefused', property: 'facilities.0.instances.1.name', given: '"icmtwo"' },
    ],
    [
      'an instance that begins with a digit',
      instances('1icm'),
      { code: 'IcmNameRefused', property: 'facilities.0.instances.0.name', given: '"1icm"' },
    ],
    [
      'an instance with a name of the software’s own',
      instances('Local'),
      { code: 'IcmNameRefused', property: 'facilities.0.instances.0.name', given: '"Local"' },
    ],
    [
      'an instance whose name is known only at apply',
      instances(token()),
      { code: 'TokenWhereLiteral', property: 'facilities.0.instances.0.name' },
    ],
    [
      'an instance beside that of a System Contact Center',
      { facilities: [{ name: 'Out', systemContactCenter: true, instances: [{ name: 'ipcc' }, { name: 'icm' }] }] },
      {
        code: 'IcmNameRefused',
        message: 'The software refuses this name of the instance of a System Contact Center: it is not ipcc.',
        property: 'facilities.0.instances.1.name',
        given: '"icm"',
        source: expect.objectContaining({ page: '8-10' }),
      },
    ],
    [
      'a service that there is not',
      { facilities: [{ name: 'HeadOffice', instances: [{ name: 'icm', serviceAccounts: ['Router'] }] }] },
      { code: 'InvalidProperty', property: 'facilities.0.instances.0.serviceAccounts.0', given: '"Router"' },
    ],
    [
      'a place that is none',
      { under: 'CORP' },
      { code: 'MalformedDistinguishedName', property: 'under', given: '"CORP"' },
    ],
    ['a place known only at apply', { under: token() }, { code: 'TokenWhereLiteral', property: 'under' }],
    ['a text for a yes or no', { webView: 'no' }, { code: 'InvalidProperty', property: 'webView', given: '"no"' }],
    [
      'a property that there is not',
      { name: 'icm' },
      { code: 'InvalidProperty', message: 'Unrecognized key: "name".' },
    ],
    [
      'a property that an instance does not have',
      { facilities: [{ name: 'HeadOffice', instances: [{ name: 'icm', webView: true }] }] },
      { code: 'InvalidProperty', property: 'facilities.0.instances.0' },
    ],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusalOf(() => hierarchy(labStack(), change));
    expect(path).toBe('lab/icm');
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  it.each([
    ['ParentUnitUnknown', { under: 'OU=Telephony,OU=CORP,DC=corp,DC=example,DC=com' }],
    ['OutsideDomain', { under: 'DC=example,DC=com' }],
    ['DirectoryNameRefused', { facilities: [{ name: 'Head/Office' }] }],
    ['DirectoryObjectTwice', { facilities: [{ name: 'HeadOffice' }, { name: 'HEADOFFICE' }] }],
    ['DirectoryObjectTwice', instances('icm', 'ICM')],
    ['DirectoryObjectTwice', { facilities: [{ name: 'A', instances: [{ name: 'b' }] }, { name: 'A_b' }] }],
  ])('what the directory refuses, as %s: %j', (code, change) => {
    const { path, problems } = refusalOf(() => hierarchy(labStack(), change));
    expect(path).toBe('lab/icm');
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]));
  });

  it('a second one in a domain', () => {
    const refused = refusalOf(() => {
      const stack = labStack();
      const domain = managedDomain(stack);
      hierarchy(stack, {}, domain);
      hierarchy(stack, { facilities: [{ name: 'Branch' }] }, domain, 'second');
    });
    expect(refused).toEqual({
      path: 'lab/second',
      problems: [
        {
          code: 'SecondIcmRoot',
          message:
            'A domain has one root of the hierarchy of Unified ICM, which holds all its facilities, and this domain has one.',
          given: `one more beside ${ROOT}`,
          allowed: 'all facilities in one IcmOrganizationalUnits',
          source: expect.objectContaining({ page: 'Organization Units' }),
        },
      ],
    });
  });

  it('one in a domain without a host', () => {
    const { path, problems } = refusalOf(() => {
      const stack = labStack();
      hierarchy(stack, {}, managedDomain(stack, { managementHost: false }));
    });
    expect(path).toBe('lab/icm');
    expect(problems).toEqual([expect.objectContaining({ code: 'NoManagementHost' })]);
  });

  it('all at once', () => {
    const { problems } = refusalOf(() =>
      hierarchy(labStack(), {
        domain: 'corp.example.com',
        facilities: [
          { name: 'x'.repeat(33), instances: [{ name: '1' }, { name: 'sddsn' }] },
          { name: 'Out', systemContactCenter: true, instances: [{ name: 'icm' }] },
        ],
        under: 'x',
        webView: 1,
      }),
    );
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'IcmNameRefused at facilities.0.instances.0.name',
      'IcmNameRefused at facilities.0.instances.1.name',
      'IcmNameRefused at facilities.0.name',
      'IcmNameRefused at facilities.1.instances.0.name',
      'InvalidProperty at domain',
      'InvalidProperty at webView',
      'MalformedDistinguishedName at under',
    ]);
  });

  it('anything that untyped code hands over', () => {
    const stack = labStack();
    const domain = managedDomain(stack);
    let count = 0;
    const build = (change: object) => {
      count += 1;
      return hierarchy(stack, change, domain, `icm-${count}`);
    };
    const instance = (change: object) => ({ facilities: [{ name: 'A', instances: [{ name: 'icm', ...change }] }] });
    expect(
      badRefusals({
        ...Object.fromEntries(
          ['domain', 'facilities', 'under', 'webView'].map((key) => [key, (value: unknown) => build({ [key]: value })]),
        ),
        ...Object.fromEntries(
          ['name', 'instances', 'systemContactCenter'].map((key) => [
            `facilities.0.${key}`,
            (value: unknown) => build({ facilities: [{ name: 'A', [key]: value }] }),
          ]),
        ),
        ...Object.fromEntries(
          ['name', 'serviceAccounts'].map((key) => [
            `facilities.0.instances.0.${key}`,
            (value: unknown) => build(instance({ [key]: value })),
          ]),
        ),
      }),
    ).toEqual([]);
  });
});
