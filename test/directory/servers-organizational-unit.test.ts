import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import {
  ServersOrganizationalUnit,
  type ServersOrganizationalUnitProps,
} from '../../lib/directory/servers-organizational-unit';
import type { IDomain } from '../../lib/directory/i-domain';
import { OrganizationalUnit } from '../../lib/directory/organizational-unit';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';
import { directoryLab, factOf, managedDomain, selfManagedDomain, type Stack } from './directory-lab';

const GUID = '31b2f340-016d-11d2-945f-00c04fb984f9';
const OTHER = '6ac1786c-016f-11d2-945f-00c04fb984f9';
const hardens = (guid: string) => ({ guid, enforced: false, hardening: true });
const links = (guid: string) => ({ guid, enforced: false, hardening: false });
const CORP = 'OU=CORP,DC=corp,DC=example,DC=com';

const unit = (stack: Stack, change: object = {}, domain: IDomain = managedDomain(stack), id = 'servers') =>
  new ServersOrganizationalUnit(
    stack,
    id,
    untyped<ServersOrganizationalUnitProps>({ domain, name: 'Unified ICM Servers', roles: ['logger'] }, change),
  );

describe('the unit of servers', () => {
  const lab = directoryLab((stack) => {
    unit(stack, { hardeningPolicy: GUID, localAdministrators: ['icm-LoggerA', "O'Neil"] });
  });
  const script = lab.script('servers/import/document').replaceAll('\n ', '');

  it('is imported, closed to the policies above, with the hardening policy linked and not enforced', () => {
    expect(script).toContain(`dn: OU=Unified ICM Servers,${CORP}\nchangetype: add`);
    expect(script).toContain('description: Servers: logger');
    expect(script).toContain('gPOptions: 1');
    expect(script).toMatch(new RegExp(`gPLink: \\[LDAP://cn=\\{${GUID.toUpperCase()}\\},.*;0\\]`));
    expect(lab.after('servers/import/run')).toEqual(['domain/management/join']);
  });

  it('has a document by which servers join in it, with their administrators', () => {
    const [join, administrators, ...more] = lab.steps('servers/join');
    expect(more).toEqual([]);
    expect(join).toMatchObject({
      action: 'aws:domainJoin',
      inputs: { directoryId: '<domain/directory.id>', directoryOU: `OU=Unified ICM Servers,${CORP}` },
    });
    expect(administrators?.lines.join('\n')).toContain("@('CORP\\icm-LoggerA', 'CORP\\O''Neil')");
    expect(lab.at('servers/join').config).toMatchObject({ document_type: 'Command', name: 'uc-lab-lab-servers-join' });
  });

  it('is what the domain answers for its roles', () => {
    const stack = labStack();
    const domain = managedDomain(stack);
    const loggers = unit(stack, { roles: ['logger', 'router'] }, domain);
    const distributors = unit(stack, { name: 'Distributors', roles: ['distributor'] }, domain, 'distributors');
    expect(domain.unitFor('router')).toBe(loggers);
    expect(domain.unitFor('logger')).toBe(loggers);
    expect(domain.unitFor('distributor')).toBe(distributors);
    expect(loggers.dn.toString()).toBe(`OU=Unified ICM Servers,${CORP}`);
    expect(factOf(domain, 'domain').units).toMatchObject([
      { purpose: 'servers', inheritanceBlocked: true, policyLinks: [] },
      { purpose: 'servers', description: 'Servers: distributor' },
    ]);
  });

  it('says which policy hardens its servers', () => {
    const stack = labStack();
    const made = unit(stack, { hardeningPolicy: GUID, blockInheritance: false });
    expect(made.hardeningPolicy).toBe(GUID);
    expect(factOf(made.domain, 'domain').units).toMatchObject([
      { inheritanceBlocked: false, policyLinks: [{ guid: GUID, enforced: false, hardening: true }] },
    ]);
  });

  it.each<[string, object, object[]]>([
    ['after the one that hardens', { hardeningPolicy: GUID, firewallPolicy: OTHER }, [hardens(GUID), links(OTHER)]],
    ['alone', { firewallPolicy: OTHER }, [links(OTHER)]],
    ['once, where it hardens, too', { hardeningPolicy: GUID, firewallPolicy: GUID.toUpperCase() }, [hardens(GUID)]],
  ])('links the policy that enables Windows Firewall %s', (_, change, policyLinks) => {
    const stack = labStack();
    const { domain, hardeningPolicy } = unit(stack, change);
    expect(factOf(domain, 'domain').units.map((one) => one.policyLinks)).toEqual([policyLinks]);
    expect(hardeningPolicy).toBe('hardeningPolicy' in change ? GUID : undefined);
  });

  it('may be under another unit', () => {
    const stack = labStack();
    const domain = managedDomain(stack);
    unit(stack, {}, domain);
    const low = unit(stack, { name: 'Low', roles: ['router'], under: `OU=unified icm servers,${CORP}` }, domain, 'low');
    expect(low.dn.name).toBe('Low');
  });

  it('is joined by an account in a domain of the lab’s own, which may do so in this unit alone', () => {
    const own = directoryLab((stack) => {
      const domain = selfManagedDomain(stack, {}, 'own');
      unit(stack, {}, domain);
      new OrganizationalUnit(stack, 'other', { domain, dn: 'OU=Other,DC=corp,DC=example,DC=com' });
    });
    const dn = 'OU=Unified ICM Servers,DC=corp,DC=example,DC=com';
    expect(own.script('servers/import/document')).toContain(
      [
        `& dsacls.exe '${dn}' /I:T /G 'CORP\\lab-join:CCDC;computer' | Out-Null`,
        `& dsacls.exe '${dn}' /I:S /G 'CORP\\lab-join:GA;;computer' | Out-Null`,
        '& repadmin.exe /syncall /AdeP | Out-Null',
      ].join('\n'),
    );
    const [join, ...more] = own.steps('servers/join');
    expect(more).toEqual([]);
    expect(join?.action).toBe('aws:runPowerShellScript');
    expect(join?.lines.join('\n')).toContain(`Add-Computer -DomainName 'corp.example.com' -OUPath '${dn}'`);
    expect(join?.lines.join('\n')).toContain("Get-SECSecretValue -SecretId '<own/join-secret.arn>'");
    expect(own.script('other/import/document')).not.toContain('dsacls');
  });
});

describe('bad units of servers are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' }).stringValue;

  it.each<[string, object, Record<string, unknown>]>([
    [
      'a role that there is not',
      { roles: ['logger', 'loger'] },
      { code: 'InvalidProperty', message: 'loger is not a role.', property: 'roles.1', given: '"loger"' },
    ],
    ['no name', { name: '' }, { code: 'InvalidProperty', property: 'name' }],
    [
      'a name known only at apply, which would be another name by then',
      { name: token() },
      { code: 'TokenWhereLiteral', property: 'name' },
    ],
    [
      'a name that Active Directory refuses',
      { name: ' Servers' },
      {
        code: 'DirectoryNameRefused',
        message: expect.stringContaining('it begins or ends with a space'),
        given: '" Servers"',
      },
    ],
    [
      'a place that is none',
      { under: 'Servers' },
      { code: 'MalformedDistinguishedName', property: 'under', given: '"Servers"' },
    ],
    ['a place known only at apply', { under: token() }, { code: 'TokenWhereLiteral', property: 'under' }],
    [
      'a place that nobody makes',
      { under: `OU=Zero,${CORP}` },
      { code: 'ParentUnitUnknown', given: `"OU=Unified ICM Servers,OU=Zero,${CORP}"` },
    ],
    ['a place in another domain', { under: 'DC=example,DC=org' }, { code: 'OutsideDomain' }],
    [
      'a policy without GUID',
      { hardeningPolicy: 'Hardening' },
      { code: 'MalformedGuid', property: 'hardeningPolicy', given: '"Hardening"' },
    ],
    [
      'a policy known only at apply',
      { hardeningPolicy: token() },
      { code: 'TokenWhereLiteral', property: 'hardeningPolicy' },
    ],
    [
      'a policy for the firewall without GUID',
      { firewallPolicy: '{31B2F340-016D-11D2-945F-00C04FB984F9}' },
      { code: 'MalformedGuid', property: 'firewallPolicy' },
    ],
    [
      'a policy for the firewall known only at apply',
      { firewallPolicy: token() },
      { code: 'TokenWhereLiteral', property: 'firewallPolicy' },
    ],
    [
      'an administrator without a name',
      { localAdministrators: ['a', ''] },
      { code: 'InvalidProperty', property: 'localAdministrators.1' },
    ],
    ['a text for a yes or no', { blockInheritance: 'no' }, { code: 'InvalidProperty', property: 'blockInheritance' }],
    ['a property that there is not', { dn: CORP }, { code: 'InvalidProperty', message: 'Unrecognized key: "dn".' }],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusalOf(() => unit(labStack(), change));
    expect(path).toBe('lab/servers');
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  it('roles that have another unit, each', () => {
    const refused = refusalOf(() => {
      const stack = labStack();
      const domain = managedDomain(stack);
      unit(stack, { roles: ['logger', 'router'] }, domain);
      unit(stack, { name: 'More', roles: ['router', 'distributor', 'logger'] }, domain, 'more');
    });
    expect(refused).toEqual({
      path: 'lab/more',
      problems: ['router', 'logger'].map((role) => ({
        code: 'RoleHasUnit',
        message: 'Servers of this role belong to another organizational unit of the domain.',
        given: `${role}, in OU=Unified ICM Servers,${CORP}`,
        allowed: 'one unit for each role',
      })),
    });
  });

  it('one that is there, whatever the case of its letters', () => {
    const { path, problems } = refusalOf(() => {
      const stack = labStack();
      const domain = managedDomain(stack);
      unit(stack, {}, domain);
      unit(stack, { name: 'UNIFIED icm servers', roles: ['router'] }, domain, 'more');
    });
    expect(path).toBe('lab/more');
    expect(problems).toEqual([expect.objectContaining({ code: 'DirectoryObjectTwice' })]);
  });

  it('all at once', () => {
    const { problems } = refusalOf(() =>
      unit(labStack(), { domain: null, name: 1, roles: ['x'], under: 'y', hardeningPolicy: 'z' }),
    );
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'InvalidProperty at domain',
      'InvalidProperty at name',
      'InvalidProperty at roles.0',
      'MalformedDistinguishedName at under',
      'MalformedGuid at hardeningPolicy',
    ]);
  });

  it('anything that untyped code hands over', () => {
    const policies = ['hardeningPolicy', 'firewallPolicy'];
    const keys = ['domain', 'name', 'roles', 'under', 'blockInheritance', ...policies, 'localAdministrators'];
    const stack = labStack();
    const domain = managedDomain(stack);
    let count = 0;
    const build = (change: object) => {
      count += 1;
      return unit(stack, { name: `Servers ${count}`, roles: [], ...change }, domain, `servers-${count}`);
    };
    const attempts = keys.map((key) => [key, (value: unknown) => build({ [key]: value })] as const);
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});
