import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesDialPattern } from '../../../lib/connection/settings/dial-pattern';
import { type NumberRange, permittedNumber } from '../../../lib/connection/settings/permitted-number';
import {
  permits,
  resolveRestrictionTable,
  type RestrictionTableProps,
} from '../../../lib/connection/settings/restriction-table';
import { Unknown } from '../../../lib/guides/lab-model';

const tableOf = (props: RestrictionTableProps) => resolveRestrictionTable(props, 'Table');

const blocking = (...patterns: readonly string[]) =>
  tableOf({ patterns: patterns.map((pattern) => ({ pattern })), blockOthers: false });

const inRange = ({ pattern, except }: NumberRange, number: string) =>
  matchesDialPattern(pattern, number) && !except.some((one) => matchesDialPattern(one, number));

const OPERATOR: NumberRange = { pattern: '900*', except: [] };

describe('permittedNumber', () => {
  it.each([
    ['the same pattern', ['900*'], undefined],
    ['a wider one', ['9*'], undefined],
    ['one of wildcards', ['?0*'], undefined],
    ['all of them by parts', ['900', '900?*'], undefined],
    [
      'all of them by the next digit, and all that has none',
      ['900', ...Array.from('0123456789#+', (one) => `900${one}*`)],
      undefined,
    ],
    ['the number alone, and not what begins with it', ['900'], '9000'],
    ['only what is longer', ['900?*'], '900'],
    ['all next digits but one', ['900', ...Array.from('012345679#+', (one) => `900${one}*`)], '9008'],
    ['another code', ['800*'], '900'],
    ['nothing', [], '900'],
  ])('finds what is left when a table blocks %s', (_, patterns, left) => {
    expect(permittedNumber(blocking(...patterns), OPERATOR)).toBe(left);
  });

  it('lets the first row decide', () => {
    const rows = [
      { pattern: '900*', blocked: true },
      { pattern: '9001', blocked: false },
    ];
    expect(permittedNumber(tableOf({ patterns: rows }), OPERATOR)).toBeUndefined();
    expect(permittedNumber(tableOf({ patterns: rows.toReversed() }), OPERATOR)).toBe('9001');
  });

  it('takes the lengths of a table into account', () => {
    expect(permittedNumber(tableOf({ patterns: [], blockOthers: false, maximumLength: 2 }), OPERATOR)).toBeUndefined();
    expect(permittedNumber(tableOf({ patterns: [], blockOthers: false, maximumLength: 3 }), OPERATOR)).toBe('900');
    expect(permittedNumber(tableOf({ patterns: [], blockOthers: false, minimumLength: 5 }), OPERATOR)).toBe('90000');
  });

  it('leaves exceptions out', () => {
    const range = { pattern: '91*', except: ['91408*', '91'] };
    expect(permittedNumber(tableOf({ patterns: [{ pattern: '91408*', blocked: false }] }), range)).toBeUndefined();
    expect(permittedNumber(tableOf({ patterns: [{ pattern: '9140*', blocked: false }] }), range)).toBe('9140');
    expect(permittedNumber(tableOf({ patterns: [{ pattern: '91', blocked: false }] }), range)).toBeUndefined();
  });

  it('says the same as dialling every number', () => {
    const pattern = fc
      .array(fc.constantFrom('0', '1', '?', '*'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''));
    const LONGEST = 5;
    // The analysis knows twelve symbols, of which the patterns here tell three apart.
    const everyNumber = [''];
    for (const number of everyNumber)
      if (number.length < LONGEST) everyNumber.push(...['0', '1', '2'].map((symbol) => number + symbol));
    fc.assert(
      fc.property(
        fc.record({
          patterns: fc.array(fc.record({ pattern, blocked: fc.boolean() }), { maxLength: 5 }),
          blockOthers: fc.boolean(),
          minimumLength: fc.integer({ min: 1, max: 3 }),
          maximumLength: fc.integer({ min: 3, max: LONGEST }),
        }),
        fc.record({ pattern, except: fc.array(pattern, { maxLength: 2 }) }),
        (props, range) => {
          const table = tableOf(props);
          const expected = everyNumber.find((number) => inRange(range, number) && permits(table, number));
          const found = permittedNumber(table, range);
          const number = typeof found === 'string' ? found : undefined;
          expect([found, number?.length]).toEqual([number, expected?.length]);
          if (number === undefined) return;
          expect(inRange(range, number)).toBe(true);
          expect(permits(table, number)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  const tangled = { pattern: `*1${'?'.repeat(30)}#`, blocked: false };

  it('gives up on patterns that take more than there is time for, and says so', () => {
    expect(permittedNumber(tableOf({ patterns: [tangled] }), { pattern: '?'.repeat(40), except: [] })).toEqual(
      new Unknown('what the patterns of table "Table" come to together'),
    );
  });

  it('takes no time for patterns that cannot matter: blocked ones, those behind others, and those of other numbers', () => {
    expect(permittedNumber(tableOf({ patterns: [{ ...tangled, blocked: true }] }), OPERATOR)).toBeUndefined();
    expect(permittedNumber(tableOf({ patterns: [{ pattern: '900*' }, tangled] }), OPERATOR)).toBeUndefined();
    expect(permittedNumber(tableOf({ patterns: [tangled] }), { pattern: '90?', except: [] })).toBeUndefined();
  });
});
