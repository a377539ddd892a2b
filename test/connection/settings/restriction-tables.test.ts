import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outsideNumbers, type PhoneSystems, waysOut } from '../../../lib/connection/settings/outside-numbers';
import { permittedNumber } from '../../../lib/connection/settings/permitted-number';
import { permits } from '../../../lib/connection/settings/restriction-table';
import {
  everyTable,
  isTableOfConnection,
  resolveRestrictionTables,
  type RestrictionTablesProps,
  restrictionTablesSchema,
} from '../../../lib/connection/settings/restriction-tables';
import { refused } from '../../contact-center/security/refused';

const block = (...patterns: readonly string[]) => patterns.map((pattern) => ({ pattern, blocked: true }));
const permit = (...patterns: readonly string[]) => patterns.map((pattern) => ({ pattern, blocked: false }));
const LENGTHS = { minimumLength: 1, maximumLength: 40 };
const USUAL = { patterns: block('900*', '901*', '+*', '91???????*'), blockOthers: false, ...LENGTHS };
const TWO: PhoneSystems = [
  { name: 'HQ', trunkAccessCode: '9' },
  { name: 'Plant', trunkAccessCode: '8' },
];

const classNamed = (wanted: string, props: RestrictionTablesProps) =>
  resolveRestrictionTables(props).classesOfService.find(({ name }) => name === wanted);

describe('restriction tables', () => {
  it('are as the guide recommends unless told otherwise', () => {
    const tables = {
      international: false,
      areaCodes: [],
      transfers: { name: 'Default Transfer', ...USUAL },
      outcalling: { name: 'Default Outdial', ...USUAL },
      fax: { name: 'Default Fax', ...USUAL },
    };
    expect(resolveRestrictionTables()).toEqual({
      phoneSystems: [{ name: 'PhoneSystem', trunkAccessCode: '9' }],
      dialPlan: {
        internationalOperators: ['00'],
        internationalPrefixes: ['01', '+'],
        longDistancePrefixes: ['1', '+1'],
        longDistanceDigits: 7,
      },
      classesOfService: [
        { name: 'System', ...tables },
        { name: 'Voice Mail User COS', ...tables },
      ],
      systemTransfers: { name: 'Default System Transfer', patterns: [], blockOthers: true, ...LENGTHS },
      alternateExtensions: { name: 'User-Defined and Automatically-Added Alternate Extensions', ...USUAL },
      refuseCollectCalls: true,
    });
    expect(resolveRestrictionTables({})).toEqual(resolveRestrictionTables());
  });

  it('permit what a class of service needs, in tables of its own', () => {
    const classesOfService = [{ name: 'Sales', international: true, areaCodes: ['408', '650'] }];
    expect(classNamed('Sales', { classesOfService })).toMatchObject({
      international: true,
      areaCodes: ['408', '650'],
      transfers: {
        name: 'Sales transfers',
        patterns: [
          ...block('900*'),
          ...permit('91408*', '91650*', '+1408*', '+1650*'),
          ...block('91???????*', '+1???????*'),
        ],
        blockOthers: false,
      },
      outcalling: { name: 'Sales outcalling' },
      fax: { name: 'Sales fax' },
    });
    expect(classNamed('Staff', { classesOfService: [{ name: 'Staff', areaCodes: ['408'] }] })?.fax).toMatchObject({
      name: 'Staff fax',
      patterns: [...block('900*', '901*', '+*'), ...permit('91408*'), ...block('91???????*')],
    });
    expect(classNamed('Staff', { classesOfService: [{ name: 'Staff' }] })?.fax.name).toBe('Default Fax');
  });

  it('leave the classes that Connection comes with as they should be, unless they are in the list', () => {
    const names = (...given: readonly string[]) =>
      resolveRestrictionTables({ classesOfService: given.map((name) => ({ name })) }).classesOfService.map(
        ({ name }) => name,
      );
    expect(names()).toEqual(['System', 'Voice Mail User COS']);
    expect(names('Staff', 'System')).toEqual(['Voice Mail User COS', 'Staff', 'System']);
    expect(names('SYSTEM', 'voice mail user cos')).toEqual(['SYSTEM', 'voice mail user cos']);
  });

  it('are the usual ones for classes of service that other settings name, each of them once', () => {
    const { classesOfService } = resolveRestrictionTables(
      { classesOfService: [{ name: 'Staff', areaCodes: ['408'] }] },
      ['STAFF', 'system', 'Guests'],
    );
    expect(classesOfService.map(({ name, areaCodes, fax }) => [name, areaCodes, fax.name])).toEqual([
      ['System', [], 'Default Fax'],
      ['Voice Mail User COS', [], 'Default Fax'],
      ['Staff', ['408'], 'Staff fax'],
      ['Guests', [], 'Default Fax'],
    ]);
  });

  it('let those dial abroad who need it where 0 is long distance and 00 international, and not elsewhere', () => {
    const table = classNamed('Sales', {
      dialPlan: { internationalOperators: [], internationalPrefixes: ['00'], longDistancePrefixes: ['0'] },
      classesOfService: [{ name: 'Sales', international: true, areaCodes: ['30'] }],
    })?.fax;
    expect(table?.patterns).toEqual([...permit('900*', '9030*'), ...block('90???????*')]);
  });

  it('know every way out', () => {
    expect(resolveRestrictionTables({ phoneSystems: TWO }).alternateExtensions.patterns).toEqual(
      block(
        ...['900*', '800*', '9800*', '8900*'],
        ...['901*', '+*', '801*', '9801*', '8901*'],
        ...['91???????*', '81???????*', '981???????*', '891???????*'],
      ),
    );
  });

  it('are what they are told', () => {
    const given = { patterns: permit('4???'), minimumLength: 4 };
    const table = { ...given, blockOthers: true, maximumLength: 40 };
    const tables = resolveRestrictionTables({
      dialPlan: { internationalOperators: ['0'] },
      classesOfService: [{ name: 'Staff', transfers: given, outcalling: { ...given, name: 'Inside' } }],
      systemTransfers: given,
      alternateExtensions: given,
      refuseCollectCalls: false,
    });
    expect(tables.classesOfService[2]).toMatchObject({
      transfers: { name: 'Staff transfers', ...table },
      outcalling: { name: 'Inside', ...table },
      fax: { name: 'Default Fax', patterns: block('90*', '+*', '91???????*') },
    });
    expect(tables).toMatchObject({
      systemTransfers: { name: 'Default System Transfer', ...table },
      alternateExtensions: { name: 'User-Defined and Automatically-Added Alternate Extensions', ...table },
      refuseCollectCalls: false,
    });
    expect(everyTable(tables).map(({ name }) => name)).toEqual([
      ...['Default Transfer', 'Default Outdial', 'Default Fax', 'Default Transfer', 'Default Outdial', 'Default Fax'],
      ...['Staff transfers', 'Inside', 'Default Fax'],
      ...['Default System Transfer', 'User-Defined and Automatically-Added Alternate Extensions'],
    ]);
  });

  it('of Connection are those that it comes with', () => {
    const own = everyTable(resolveRestrictionTables()).map(({ name }) => name);
    expect(own.filter((name) => !isTableOfConnection(name))).toEqual([]);
    expect(isTableOfConnection('DEFAULT FAX')).toBe(true);
    expect(isTableOfConnection('Staff fax')).toBe(false);
  });

  const digits = (minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom(...Array.from('0123456789')), { minLength, maxLength }).map((all) => all.join(''));
  /** Of few digits, so that one often begins with another. */
  const prefix = fc.array(fc.constantFrom('0', '1'), { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
  const direct = prefix.map((one) => `+${one}`);
  const lab = fc.record({
    phoneSystems: fc
      .array(digits(1, 3), { minLength: 1, maxLength: 3 })
      .map(([first = '9', ...others]): PhoneSystems => {
        const named = (trunkAccessCode: string) => ({ name: trunkAccessCode, trunkAccessCode });
        return [named(first), ...others.map(named)];
      }),
    dialPlan: fc.record({
      internationalOperators: fc.array(prefix, { maxLength: 2 }),
      internationalPrefixes: fc.array(fc.oneof(prefix, direct, fc.constant('+')), { maxLength: 2 }),
      longDistancePrefixes: fc.array(fc.oneof(prefix, direct), { maxLength: 2 }),
      longDistanceDigits: fc.integer({ min: 0, max: 8 }),
    }),
    needs: fc.record({ international: fc.boolean(), areaCodes: fc.array(digits(1, 3), { maxLength: 3 }) }),
  });

  it('block what they should, whatever the dial plan: nothing is left for an analysis of all numbers', () => {
    fc.assert(
      fc.property(lab, ({ phoneSystems, dialPlan, needs }) => {
        const tables = resolveRestrictionTables({
          phoneSystems,
          dialPlan,
          classesOfService: [{ name: 'Staff', ...needs }],
        });
        const table = tables.classesOfService[2]?.transfers ?? tables.systemTransfers;
        const kinds = ['international operator', 'long distance'] as const;
        const left = waysOut(phoneSystems)
          .flatMap((way) =>
            [...kinds, ...(needs.international ? [] : (['international'] as const))].flatMap((kind) =>
              outsideNumbers(kind, way, tables, needs.areaCodes),
            ),
          )
          .map((numbers) => permittedNumber(table, numbers));
        expect(left.filter((number) => number !== undefined)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('block what they should, whatever the dial plan: no number that is dialled gets through', () => {
    fc.assert(
      fc.property(
        lab,
        digits(0, 12),
        fc.nat(),
        fc.boolean(),
        ({ phoneSystems, dialPlan, needs }, rest, at, chained) => {
          const table = classNamed('Staff', {
            phoneSystems,
            dialPlan,
            classesOfService: [{ name: 'Staff', ...needs }],
          });
          const [first, second] = phoneSystems;
          const code = `${chained && second ? second.trunkAccessCode : ''}${first.trunkAccessCode}`;
          const dialled = (prefixes: readonly string[]) => {
            const prefix = prefixes[at % Math.max(prefixes.length, 1)];
            return prefix === undefined ? [] : [`${prefix.startsWith('+') ? '' : code}${prefix}${rest}`];
          };
          const operator = dialled(dialPlan.internationalOperators);
          const international = needs.international ? [] : dialled(dialPlan.internationalPrefixes);
          const codes = waysOut(phoneSystems).map((way) => way.code);
          const begins = (number: string, dialled: string) =>
            dialled.startsWith('+')
              ? number.startsWith(dialled)
              : codes.some((one) => number.startsWith(one + dialled));
          const abroad = needs.international
            ? dialPlan.internationalPrefixes.filter((one) =>
                dialPlan.longDistancePrefixes.some((distant) => one.startsWith(distant)),
              )
            : [];
          const distant = dialled(dialPlan.longDistancePrefixes).filter(
            (number) =>
              rest.length >= dialPlan.longDistanceDigits &&
              !abroad.some((one) => begins(number, one)) &&
              !dialPlan.longDistancePrefixes.some((one) =>
                needs.areaCodes.some((areaCode) => begins(number, one + areaCode)),
              ),
          );
          for (const number of [...operator, ...international, ...distant])
            expect([number, table && permits(table.fax, number)]).toEqual([number, false]);
          // Who needs international numbers has them, though long distance ones begin in the same way.
          for (const number of dialled(abroad))
            expect([number, table && permits(table.fax, number)]).toEqual([
              number,
              !dialPlan.internationalOperators.some((one) => begins(number, one)),
            ]);
        },
      ),
    );
  });

  const tooMany = { patterns: Array.from({ length: 101 }, (_, index) => ({ pattern: String(index) })) };
  const most = { patterns: tooMany.patterns.slice(1) };

  it.each<[object, string[]]>([
    [{}, []],
    [{ phoneSystems: TWO, dialPlan: {}, classesOfService: [], refuseCollectCalls: false }, []],
    [{ systemTransfers: most, alternateExtensions: { ...most, name: 'Default System Transfer' } }, []],
    [{ classesOfService: [{ name: 'A', transfers: most, fax: { ...most, name: 'A transfers' } }] }, []],
    [{ phoneSystems: [] }, ['InvalidProperty at phoneSystems.0']],
    [{ phoneSystems: [{ name: 'HQ' }] }, ['InvalidProperty at phoneSystems.0.trunkAccessCode']],
    [{ phoneSystems: [{ name: 'HQ', trunkAccessCode: '' }] }, ['InvalidProperty at phoneSystems.0.trunkAccessCode']],
    [
      { phoneSystems: [TWO[0], { name: '', trunkAccessCode: '9*' }] },
      ['InvalidProperty at phoneSystems.1.name', 'InvalidProperty at phoneSystems.1.trunkAccessCode'],
    ],
    [{ phoneSystems: [TWO[0], TWO[0]] }, ['RestrictionNameTaken at phoneSystems']],
    [{ phoneSystems: [...TWO, { ...TWO[0], name: 'hq' }] }, ['RestrictionNameTaken at phoneSystems']],
    [{ dialPlan: { longDistanceDigits: '7' } }, ['InvalidProperty at dialPlan.longDistanceDigits']],
    [{ classesOfService: [{ name: 'A' }, { name: 'A' }] }, ['RestrictionNameTaken at classesOfService']],
    [
      { classesOfService: ['A', 'a', 'A', 'b', 'B'].map((name) => ({ name })) },
      ['RestrictionNameTaken at classesOfService', 'RestrictionNameTaken at classesOfService'],
    ],
    [{ classesOfService: [{ international: true }] }, ['InvalidProperty at classesOfService.0.name']],
    [{ classesOfService: [{ name: '${TfToken[TOKEN.0]}' }] }, ['TokenWhereLiteral at classesOfService.0.name']],
    [
      { classesOfService: [{ name: 'A', international: 'yes' }] },
      ['InvalidProperty at classesOfService.0.international'],
    ],
    [{ classesOfService: [{ name: 'A', areaCodes: ['4?8'] }] }, ['InvalidProperty at classesOfService.0.areaCodes.0']],
    [
      { classesOfService: [{ name: 'A', transfers: {} }] },
      ['InvalidProperty at classesOfService.0.transfers.patterns'],
    ],
    [{ classesOfService: [{ name: 'A', outcalling: [] }] }, ['InvalidProperty at classesOfService.0.outcalling']],
    [{ classesOfService: [{ name: 'A', fax: false }] }, ['InvalidProperty at classesOfService.0.fax']],
    [{ systemTransfers: 'none' }, ['InvalidProperty at systemTransfers']],
    [{ alternateExtensions: 'none' }, ['InvalidProperty at alternateExtensions']],
    [{ refuseCollectCalls: 1 }, ['InvalidProperty at refuseCollectCalls']],
    [{ systemTransfers: { patterns: [], name: 'Default Fax' } }, ['RestrictionNameTaken at ']],
    [{ systemTransfers: { patterns: [], name: 'default fax' } }, ['RestrictionNameTaken at ']],
    [{ alternateExtensions: { patterns: [], name: 'default system transfer' } }, ['RestrictionNameTaken at ']],
    [
      { classesOfService: [{ name: 'A', transfers: most, fax: { patterns: [], name: 'A transfers' } }] },
      ['RestrictionNameTaken at '],
    ],
    [{ systemTransfers: tooMany }, ['RestrictionTableTooLong at ']],
    [
      {
        phoneSystems: TWO,
        classesOfService: [{ name: 'A', areaCodes: Array.from({ length: 25 }, (_, n) => `${200 + n}`) }],
      },
      // Once for each of its three tables.
      ['RestrictionTableTooLong at ', 'RestrictionTableTooLong at ', 'RestrictionTableTooLong at '],
    ],
    [{ tables: [] }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(restrictionTablesSchema, props)).toEqual(problems);
  });

  it('ask for a phone system where there is none', () => {
    expect(restrictionTablesSchema.safeParse({ phoneSystems: [] }).error?.issues).toMatchObject([
      { message: 'Expected at least one phone system' },
    ]);
    expect(restrictionTablesSchema.safeParse({ phoneSystems: ['HQ'] }).error?.issues).toMatchObject([
      { message: expect.stringContaining('expected object') },
    ]);
  });
});
