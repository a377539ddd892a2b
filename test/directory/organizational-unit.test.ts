import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { VpcDhcpOptions } from '@cdktf/provider-aws/lib/vpc-dhcp-options';
import { OrganizationalUnit, type OrganizationalUnitProps } from '../../lib/directory/organizational-unit';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';
import {
  directoryLab,
  existingDomain,
  factOf,
  managedDomain,
  secretArn,
  type Stack,
  theirNetwork,
} from './directory-lab';

const GUID = '31b2f340-016d-11d2-945f-00c04fb984f9';
const CORP = 'OU=CORP,DC=corp,DC=example,DC=com';

/** The units of a managed domain, by id, in the order in which they are added. */
const units = (changes: Readonly<Record<string, object>>) => (stack: Stack) => {
  const domain = managedDomain(stack);
  const made = Object.entries(changes).map(
    ([id, change]) =>
      new OrganizationalUnit(stack, id, untyped<OrganizationalUnitProps>({ domain, dn: `OU=One,${CORP}` }, change)),
  );
  return { domain, made };
};
const lab = (changes: Readonly<Record<string, object>>) =>
  directoryLab((stack) => {
    units(changes)(stack);
  });
const ldif = (change: object) => lab({ unit: change }).script('unit/import/document');

describe('a unit', () => {
  it('is imported, and linked with policies only where it is told so', () => {
    const script = ldif({});
    expect(script).toContain(
      [`dn: OU=One,${CORP}`, 'changetype: add', 'objectClass: organizationalUnit', 'description: One'].join('\n'),
    );
    expect(script).not.toMatch(/gPOptions|gPLink/);
    const linked = ldif({
      description: 'Of us',
      blockInheritance: true,
      groupPolicies: [{ guid: GUID }, { guid: GUID, enforced: true }],
    });
    expect(linked).toContain('description: Of us');
    expect(linked).toContain('gPOptions: 1');
    expect(linked.replaceAll('\n ', '')).toMatch(/gPLink: \[LDAP:.*;0\]\[LDAP:.*;2\]/);
  });

  it('is known to the guides as it is', () => {
    const { domain, made } = units({ unit: { groupPolicies: [{ guid: GUID, hardening: true }] } })(labStack());
    expect(made[0]?.dn.toString()).toBe(`OU=One,${CORP}`);
    expect(factOf(domain, 'domain').units).toEqual([
      {
        dn: made[0]?.dn,
        purpose: 'other',
        description: 'One',
        inheritanceBlocked: false,
        policyLinks: [{ guid: GUID, enforced: false, hardening: true }],
      },
    ]);
  });

  it('is imported after the one before it, and the first after the host is a member', () => {
    const three = lab({ one: {}, two: { dn: `OU=Two,OU=One,${CORP}` }, three: { dn: `OU=Three,${CORP}` } });
    expect(['one', 'two', 'three'].map((id) => three.after(`${id}/import/run`))).toEqual([
      ['domain/management/join'],
      ['one/import/run'],
      ['two/import/run'],
    ]);
    const { config } = three.at('two/import/run');
    expect(three.readable(config['name'])).toBe('<two/import/document.name>');
    expect(three.readable(config['document_version'])).toBe('<two/import/document.latest_version>');
    expect(three.readable(config['targets'])).toContain('<domain/management/server/instance.id>');
  });

  it('keeps its addresses whatever else is added', () => {
    const addressesOf = (changes: Readonly<Record<string, object>>) =>
      lab(changes)
        .resources()
        .flatMap(({ address, path }) => (path.startsWith('one/') ? [address] : []));
    expect(addressesOf({ zero: { dn: `OU=Zero,${CORP}` }, one: {} })).toEqual(addressesOf({ one: {} }));
    expect(addressesOf({ one: {} })).toHaveLength(2);
  });

  it('may be anywhere in a domain of somebody else, where there may be more than is known', () => {
    const build = (dn: string) => () => {
      const stack = labStack();
      const domain = existingDomain(stack, {
        joinSecretArn: secretArn('join'),
        managementHost: { network: theirNetwork(stack), administratorSecretArn: secretArn('admin') },
      });
      return new OrganizationalUnit(stack, 'unit', { domain, dn });
    };
    expect(build('OU=One,OU=Theirs,DC=corp,DC=example,DC=com')).not.toThrow();
    expect(refusalOf(build('OU=One,DC=example,DC=com')).problems).toEqual([
      expect.objectContaining({ code: 'OutsideDomain', given: '"OU=One,DC=example,DC=com"' }),
    ]);
  });
});

describe('bad units are refused:', () => {
  const token = () => new TerraformVariable(labStack(), 'token', { type: 'string' }).stringValue;
  const refusal = (change: object) => refusalOf(() => units({ unit: change })(labStack()));

  it.each<[string, object, Record<string, unknown>]>([
    [
      'one that is no distinguished name',
      { dn: 'One' },
      {
        code: 'MalformedDistinguishedName',
        message: 'This is not a distinguished name as RFC 4514 writes it.',
        property: 'dn',
        given: '"One"',
      },
    ],
    ['one known only at apply', { dn: token() }, { code: 'TokenWhereLiteral', property: 'dn' }],
    ['a text for a yes or no', { blockInheritance: 'yes' }, { code: 'InvalidProperty', property: 'blockInheritance' }],
    ['no description', { description: '' }, { code: 'InvalidProperty', property: 'description' }],
    [
      'a description known only at apply, which no encoding would survive',
      { description: token() },
      { code: 'TokenWhereLiteral', property: 'description' },
    ],
    [
      'a policy without GUID',
      { groupPolicies: [{ guid: GUID }, { guid: 'Hardening' }] },
      { code: 'MalformedGuid', property: 'groupPolicies.1.guid', given: '"Hardening"' },
    ],
    [
      'a policy known only at apply',
      { groupPolicies: [{ guid: token() }] },
      { code: 'TokenWhereLiteral', property: 'groupPolicies.0.guid' },
    ],
    [
      'a property that a policy does not have',
      { groupPolicies: [{ guid: GUID, name: 'x' }] },
      { code: 'InvalidProperty', message: 'Unrecognized key: "name".', property: 'groupPolicies.0' },
    ],
    [
      'a property that there is not',
      { name: 'One' },
      { code: 'InvalidProperty', message: 'Unrecognized key: "name".' },
    ],
    [
      'a domain that is a resource with a domain’s name',
      { domain: new VpcDhcpOptions(labStack(), 'options', {}) },
      {
        code: 'InvalidProperty',
        message: 'Expected a domain: a ManagedDomain, a SelfManagedDomain or an ExistingDomain.',
        property: 'domain',
        given: 'a VpcDhcpOptions',
      },
    ],
    [
      'one in another domain',
      { dn: 'OU=One,DC=example,DC=com' },
      {
        code: 'OutsideDomain',
        message: 'This is not a place below the root of the domain.',
        given: '"OU=One,DC=example,DC=com"',
        allowed: 'a distinguished name that ends with DC=corp,DC=example,DC=com',
      },
    ],
    [
      'one in a unit that nobody makes',
      { dn: `OU=One,OU=Zero,${CORP}` },
      {
        code: 'ParentUnitUnknown',
        message: `Nothing makes OU=Zero,${CORP}, so nothing can be put into it.`,
        given: `"OU=One,OU=Zero,${CORP}"`,
      },
    ],
    [
      'one with a name that Active Directory refuses',
      { dn: `OU=${'x'.repeat(65)},${CORP}` },
      { code: 'DirectoryNameRefused', given: `"${'x'.repeat(65)}"` },
    ],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusal(change);
    expect(path).toBe('lab/unit');
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });

  it('one that is there, whatever the case of its letters', () => {
    const refused = refusalOf(() => units({ one: {}, other: { dn: `ou=ONE,${CORP.toLowerCase()}` } })(labStack()));
    expect(refused).toEqual({
      path: 'lab/other',
      problems: [
        {
          code: 'DirectoryObjectTwice',
          message: expect.stringMatching(/^Something in the directory already has this name/),
          given: `"OU=ONE,OU=corp,DC=corp,DC=example,DC=com" beside "OU=One,${CORP}"`,
          allowed: 'one object of a name: in its unit, and for groups and accounts in the whole domain',
        },
      ],
    });
  });

  it('one in a unit that is added later', () => {
    const { path, problems } = refusalOf(() => units({ low: { dn: `OU=Two,OU=One,${CORP}` }, high: {} })(labStack()));
    expect(path).toBe('lab/low');
    expect(problems).toEqual([expect.objectContaining({ code: 'ParentUnitUnknown' })]);
  });

  it('all at once', () => {
    const { problems } = refusal({ domain: undefined, dn: 'One', description: '', groupPolicies: [{ guid: 'x' }] });
    expect(problems.map(({ code, property }) => `${code} at ${property ?? ''}`).sort()).toEqual([
      'InvalidProperty at description',
      'InvalidProperty at domain',
      'MalformedDistinguishedName at dn',
      'MalformedGuid at groupPolicies.0.guid',
    ]);
  });

  it('anything that untyped code hands over', () => {
    const keys = ['domain', 'dn', 'description', 'blockInheritance', 'groupPolicies'];
    const ofPolicy = ['guid', 'enforced', 'hardening'];
    const stack = labStack();
    const domain = managedDomain(stack);
    let count = 0;
    const build = (change: object) => {
      count += 1;
      const props: OrganizationalUnitProps = { domain, dn: `OU=Unit ${count},${CORP}` };
      return new OrganizationalUnit(stack, `unit-${count}`, untyped(props, change));
    };
    expect(
      badRefusals({
        ...Object.fromEntries(keys.map((key) => [key, (value: unknown) => build({ [key]: value })])),
        ...Object.fromEntries(
          ofPolicy.map((key) => [
            `groupPolicies.0.${key}`,
            (value: unknown) => build({ groupPolicies: [{ guid: GUID, [key]: value }] }),
          ]),
        ),
      }),
    ).toEqual([]);
  });
});
