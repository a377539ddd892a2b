import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directoryLdif, directoryRecords } from '../../lib/directory/directory-ldif';
import type { DirectoryObjects, GroupPolicyLink } from '../../lib/directory/directory-objects';
import { icmHierarchy } from '../../lib/directory/icm-hierarchy';
import type { LdifRecord } from '../../lib/directory/ldif';
import { account, dnOf, domainRoot, group, objects, unit } from './directory-pieces';
import { readLdif } from './read-ldif';

const recordsOf = (some: Partial<DirectoryObjects>) => directoryRecords(domainRoot, objects(some));
const link = (guid: string, enforced: boolean): GroupPolicyLink => ({ guid, enforced, hardening: true });
const GUID = '31b2f340-016d-11d2-945f-00c04fb984f9';
const OTHER_GUID = '6AC1786C-016F-11D2-945F-00C04fB984F9';

describe('what is added', () => {
  it('is a unit', () => {
    expect(recordsOf({ units: [unit('OU=a')] })).toEqual([
      {
        dn: 'OU=a,DC=example,DC=com',
        change: 'add',
        attributes: [
          ['objectClass', 'organizationalUnit'],
          ['description', 'unit OU=a'],
        ],
      },
    ]);
  });

  it.each([
    // The highest bit makes it a security group: 2147483648 as LDAP's signed number, and 4 for domain local.
    ['domain-local', '-2147483644'],
    ['global', '-2147483646'],
    ['universal', '-2147483640'],
  ] as const)('is a group, whose scope %s is %s', (scope, groupType) => {
    expect(recordsOf({ groups: [{ ...group('CN=g,OU=a'), scope }] })).toEqual([
      {
        dn: 'CN=g,OU=a,DC=example,DC=com',
        change: 'add',
        attributes: [
          ['objectClass', 'group'],
          ['sAMAccountName', 'g'],
          ['groupType', groupType],
          ['description', 'group CN=g,OU=a'],
        ],
      },
    ]);
  });

  it('is an account that is disabled, and has no password', () => {
    expect(recordsOf({ accounts: [account('CN=s,OU=a', 'short')] })).toEqual([
      {
        dn: 'CN=s,OU=a,DC=example,DC=com',
        change: 'add',
        attributes: [
          ['objectClass', 'user'],
          ['sAMAccountName', 'short'],
          ['userPrincipalName', 'short@example.com'],
          ['userAccountControl', '514'],
          ['description', 'account CN=s,OU=a'],
        ],
      },
    ]);
  });

  it('is a membership at a time, so that one that is there keeps none from being added', () => {
    const modify = (member: string) => ({
      dn: 'CN=g,OU=a,DC=example,DC=com',
      change: 'modify',
      operation: 'add',
      attribute: 'member',
      values: [`${member},DC=example,DC=com`],
    });
    expect(recordsOf({ groups: [group('CN=g,OU=a', 'CN=x,OU=a', 'CN=Domain Admins,CN=Users')] }).slice(1)).toEqual([
      modify('CN=x,OU=a'),
      modify('CN=Domain Admins,CN=Users'),
    ]);
  });
});

describe('policies', () => {
  const replaced = (dn: string, attribute: string, ...values: string[]) => ({
    dn: `${dn},DC=example,DC=com`,
    change: 'modify',
    operation: 'replace',
    attribute,
    values,
  });
  const policies = (...units: DirectoryObjects['units']) =>
    recordsOf({ units }).filter(({ change }) => change === 'modify');

  const LINKS =
    '[LDAP://cn={31B2F340-016D-11D2-945F-00C04FB984F9},cn=policies,cn=system,DC=example,DC=com;0]' +
    '[LDAP://cn={6AC1786C-016F-11D2-945F-00C04FB984F9},cn=policies,cn=system,DC=example,DC=com;2]';
  const policyLinks = [link(GUID, false), link(OTHER_GUID, true)];

  it('are left alone where a unit says nothing of them', () => {
    expect(policies(unit('OU=a'), unit('OU=b,OU=a'))).toEqual([]);
  });

  it('stop at a unit that blocks them, which keeps the links of an administrator', () => {
    expect(policies(unit('OU=a'), unit('OU=b', { inheritanceBlocked: true }))).toEqual([
      replaced('OU=b', 'gPOptions', '1'),
    ]);
  });

  it('are linked, with 2 where they are enforced, and are inherited as an administrator decides', () => {
    expect(policies(unit('OU=a', { policyLinks }))).toEqual([replaced('OU=a', 'gPLink', LINKS)]);
  });

  it('are both blocked and linked', () => {
    expect(policies(unit('OU=a', { inheritanceBlocked: true, policyLinks }))).toEqual([
      replaced('OU=a', 'gPOptions', '1'),
      replaced('OU=a', 'gPLink', LINKS),
    ]);
  });

  it('are the lab’s to decide at the unit of the servers, even if it decides that there are none', () => {
    expect(policies(unit('OU=a', { purpose: 'servers' }))).toEqual([
      replaced('OU=a', 'gPOptions', '0'),
      replaced('OU=a', 'gPLink'),
    ]);
    expect(policies(unit('OU=a', { purpose: 'servers', inheritanceBlocked: true, policyLinks }))).toEqual([
      replaced('OU=a', 'gPOptions', '1'),
      replaced('OU=a', 'gPLink', LINKS),
    ]);
  });
});

/** Names in the order in which they are used, and whether each was made before. */
function namedTooEarly(records: readonly LdifRecord[], there: readonly string[]): string[] {
  const made = new Set(there);
  return records.flatMap((record) => {
    const parent = record.dn.slice(record.dn.indexOf(',') + 1);
    const needed = record.change === 'add' ? [parent] : [record.dn];
    const members = record.change === 'modify' && record.attribute === 'member' ? record.values : [];
    const missing = [...needed, ...members].filter((name) => !made.has(name));
    if (record.change === 'add') made.add(record.dn);
    return missing;
  });
}

describe('everything is made before it is named:', () => {
  const root = 'DC=example,DC=com';
  const admins = 'CN=Domain Admins,CN=Users,DC=example,DC=com';

  it('units, parents first, then groups, accounts, memberships and policies', () => {
    const records = recordsOf({
      units: [unit('OU=c,OU=b,OU=a', { purpose: 'servers' }), unit('OU=b,OU=a'), unit('OU=a'), unit('OU=z')],
      groups: [group('CN=g,OU=a', 'CN=h,OU=c,OU=b,OU=a'), group('CN=h,OU=c,OU=b,OU=a', 'CN=s,OU=a')],
      accounts: [account('CN=s,OU=a')],
    });
    expect(records.map(({ dn, change }) => `${change} ${dn.replace(`,${root}`, '')}`)).toEqual([
      'add OU=a',
      'add OU=z',
      'add OU=b,OU=a',
      'add OU=c,OU=b,OU=a',
      'add CN=g,OU=a',
      'add CN=h,OU=c,OU=b,OU=a',
      'add CN=s,OU=a',
      'modify CN=g,OU=a',
      'modify CN=h,OU=c,OU=b,OU=a',
      'modify OU=c,OU=b,OU=a',
      'modify OU=c,OU=b,OU=a',
    ]);
    expect(namedTooEarly(records, [root])).toEqual([]);
  });

  it('the hierarchy of the software', () => {
    const hierarchy = icmHierarchy({
      under: domainRoot,
      webView: true,
      administrators: dnOf('CN=Domain Admins,CN=Users'),
      facilities: ['Boston', 'Chicago'].map((name) => ({
        name,
        systemContactCenter: false,
        instances: [{ name: 'cust1', serviceAccounts: ['Distributor', 'LoggerA', 'LoggerB', 'Jaguar'] }],
      })),
    });
    const records = directoryRecords(domainRoot, hierarchy);
    expect(namedTooEarly(records, [root, admins])).toEqual([]);
    expect(readLdif(directoryLdif(domainRoot, hierarchy))).toEqual(records);
  });

  it('whatever is declared, in whatever order', () => {
    const places = ['OU=a', 'OU=b,OU=a', 'OU=c,OU=b,OU=a', 'OU=d,OU=c,OU=b,OU=a', 'OU=z'];
    const members = [...places.map((place) => `CN=g,${place}`), ...places.map((place) => `CN=s,${place}`)];
    const shuffled = (values: readonly string[]) => fc.shuffledSubarray([...values], { minLength: values.length });
    fc.assert(
      fc.property(
        shuffled(places),
        shuffled(places),
        shuffled(places),
        fc.subarray(members),
        (units, groups, accounts, within) => {
          const records = recordsOf({
            units: units.map((place) => unit(place, { purpose: 'servers' })),
            groups: groups.map((place) => group(`CN=g,${place}`, ...within)),
            accounts: accounts.map((place) => account(`CN=s,${place}`)),
          });
          expect(namedTooEarly(records, [root])).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
