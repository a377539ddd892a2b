import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DirectoryTree } from '../../lib/directory/directory-tree';
import { type IcmFacility, icmHierarchy } from '../../lib/directory/icm-hierarchy';
import { serviceAccountName } from '../../lib/directory/service-account-name';
import { dnOf, domainRoot } from './directory-pieces';

const administrators = dnOf('CN=Domain Admins,CN=Users');
const facility: IcmFacility = {
  name: 'Boston',
  systemContactCenter: false,
  instances: [{ name: 'cust1', serviceAccounts: [] }],
};

const hierarchy = (facilities: readonly IcmFacility[], webView = false, under = domainRoot) =>
  icmHierarchy({ under, facilities, webView, administrators });

/** Names below the root of the domain, which would only be in the way. */
const short = (dn: { toString(): string }) => dn.toString().replace(',DC=example,DC=com', '');
const nestingOf = ({ groups }: ReturnType<typeof hierarchy>) =>
  Object.fromEntries(groups.map(({ dn, members }) => [short(dn), members.map(short)]));

const ROOT = 'OU=Cisco_ICM';
const FACILITY = 'OU=Boston,OU=Cisco_ICM';
const INSTANCE = 'OU=cust1,OU=Boston,OU=Cisco_ICM';

describe('one facility with one instance', () => {
  it('has three units, one in the other', () => {
    const { root, units } = hierarchy([facility]);
    expect(short(root)).toBe(ROOT);
    expect(units.map(({ dn, purpose }) => [short(dn), purpose])).toEqual([
      [ROOT, 'icm-root'],
      [FACILITY, 'icm-facility'],
      [INSTANCE, 'icm-instance'],
    ]);
    expect(units.map(({ description }) => description)).toEqual([
      'Cisco Unified ICM and Unified CCE',
      'Facility Boston',
      'Instance cust1 of facility Boston',
    ]);
  });

  it('is nested as the software nests it: from above to below, and Setup in Config', () => {
    expect(nestingOf(hierarchy([facility]))).toEqual({
      [`CN=Cisco_ICM_Config,${ROOT}`]: [`CN=Cisco_ICM_Setup,${ROOT}`, 'CN=Domain Admins,CN=Users'],
      [`CN=Cisco_ICM_Setup,${ROOT}`]: ['CN=Domain Admins,CN=Users'],
      [`CN=Boston_Config,${FACILITY}`]: [`CN=Boston_Setup,${FACILITY}`, `CN=Cisco_ICM_Config,${ROOT}`],
      [`CN=Boston_Setup,${FACILITY}`]: [`CN=Cisco_ICM_Setup,${ROOT}`],
      [`CN=Boston_cust1_Config,${INSTANCE}`]: [`CN=Boston_cust1_Setup,${INSTANCE}`, `CN=Boston_Config,${FACILITY}`],
      [`CN=Boston_cust1_Setup,${INSTANCE}`]: [`CN=Boston_Setup,${FACILITY}`],
      [`CN=Boston_cust1_Service,${INSTANCE}`]: [],
    });
  });

  it('has one more group at each level for WebView, whose chain is its own', () => {
    expect(nestingOf(hierarchy([facility], true))).toEqual({
      ...nestingOf(hierarchy([facility])),
      [`CN=Cisco_ICM_WebView,${ROOT}`]: [],
      [`CN=Boston_WebView,${FACILITY}`]: [`CN=Cisco_ICM_WebView,${ROOT}`],
      [`CN=Boston_cust1_WebView,${INSTANCE}`]: [`CN=Boston_WebView,${FACILITY}`],
    });
  });

  it('has domain local groups only, each of which grants what its name ends with', () => {
    const { groups } = hierarchy([facility], true);
    expect(groups.map(({ scope }) => scope)).toEqual(groups.map(() => 'domain-local'));
    expect(groups.map(({ grants }) => grants)).toEqual(groups.map(({ dn }) => dn.name.split('_').at(-1)));
    expect(groups.map(({ description }) => description)).toEqual(
      groups.map(({ dn, grants }) => `${grants} of ${dn.name.slice(0, -grants.length - 1)}`),
    );
  });

  it('leaves policies alone', () => {
    expect(
      hierarchy([facility]).units.map(({ inheritanceBlocked, policyLinks }) => [inheritanceBlocked, policyLinks]),
    ).toEqual([0, 1, 2].map(() => [false, []]));
  });
});

it('can be anywhere, names and nesting unchanged', () => {
  const { root, groups, units } = hierarchy([facility], false, dnOf('OU=deep,OU=down'));
  expect(short(root)).toBe('OU=Cisco_ICM,OU=deep,OU=down');
  expect([...units, ...groups].every(({ dn }) => dn.isWithin(root))).toBe(true);
  expect(groups.find(({ dn }) => dn.name === 'Boston_Setup')?.members.map(short)).toEqual([
    'CN=Cisco_ICM_Setup,OU=Cisco_ICM,OU=deep,OU=down',
  ]);
});

it('marks the facility of a System Contact Center', () => {
  const { units } = hierarchy([facility, { ...facility, name: 'Chicago', systemContactCenter: true }]);
  expect(units.map(({ dn, systemContactCenter }) => [dn.name, systemContactCenter])).toEqual([
    ['Cisco_ICM', undefined],
    ['Boston', false],
    ['cust1', undefined],
    ['Chicago', true],
    ['cust1', undefined],
  ]);
});

it('has the service accounts in the unit of their instance, and in its Service group', () => {
  const withAccounts: IcmFacility = {
    ...facility,
    instances: [
      { name: 'cust1', serviceAccounts: ['Distributor', 'LoggerA'] },
      { name: 'cust2', serviceAccounts: ['Jaguar'] },
    ],
  };
  const { accounts, groups } = hierarchy([withAccounts]);
  const distributor = serviceAccountName('Boston', 'cust1', 'Distributor');
  const logger = serviceAccountName('Boston', 'cust1', 'LoggerA');
  const jaguar = serviceAccountName('Boston', 'cust2', 'Jaguar');
  const second = 'OU=cust2,OU=Boston,OU=Cisco_ICM';
  expect(accounts.map(({ dn, accountName, description }) => [short(dn), accountName, description])).toEqual([
    [`CN=${distributor},${INSTANCE}`, distributor, 'Service logon account of Distributor of Boston_cust1'],
    [`CN=${logger},${INSTANCE}`, logger, 'Service logon account of LoggerA of Boston_cust1'],
    [`CN=${jaguar},${second}`, jaguar, 'Service logon account of Jaguar of Boston_cust2'],
  ]);
  expect(
    groups.filter(({ grants }) => grants === 'Service').map(({ dn, members }) => [short(dn), members.map(short)]),
  ).toEqual([
    [`CN=Boston_cust1_Service,${INSTANCE}`, [`CN=${distributor},${INSTANCE}`, `CN=${logger},${INSTANCE}`]],
    [`CN=Boston_cust2_Service,${second}`, [`CN=${jaguar},${second}`]],
  ]);
});

describe('facilities and instances, however many,', () => {
  const count = fc.integer({ min: 0, max: 4 });

  it('are 1 + n + nm units, 2 or 3 groups at each of them and one more at each instance, in no circle', () => {
    fc.assert(
      fc.property(count, count, fc.boolean(), (n, m, webView) => {
        const facilities = Array.from({ length: n }, (_, f) => ({
          name: `F${f}`,
          systemContactCenter: false,
          instances: Array.from({ length: m }, (_, i) => ({ name: `i${i}`, serviceAccounts: ['LoggerA' as const] })),
        }));
        const result = hierarchy(facilities, webView);
        expect(result.units).toHaveLength(1 + n + n * m);
        expect(result.groups).toHaveLength((webView ? 3 : 2) * (1 + n + n * m) + n * m);
        expect(result.accounts).toHaveLength(n * m);
        // The tree refuses circles, names that are there twice, and places that nobody makes.
        const tree = new DirectoryTree({ root: domainRoot, existing: [], mayHaveMore: false });
        tree.add(result);
        const declared = new Set([
          administrators.key,
          ...[...result.groups, ...result.accounts].map(({ dn }) => dn.key),
        ]);
        expect(result.groups.flatMap(({ members }) => members).every(({ key }) => declared.has(key))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
