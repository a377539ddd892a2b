import { describe, expect, it } from '@jest/globals';
import { Token } from 'cdktf';
import {
  permits,
  resolveRestrictionTable,
  restrictionTableSchema,
} from '../../../lib/connection/settings/restriction-table';
import { refused } from '../../contact-center/security/refused';

const OTHERS = {
  name: 'Staff',
  patterns: [
    { pattern: '9001', blocked: false },
    { pattern: '900*', blocked: true },
  ],
  blockOthers: false,
  minimumLength: 4,
  maximumLength: 8,
};

describe('a restriction table', () => {
  it('blocks all unless told otherwise', () => {
    expect(resolveRestrictionTable({ patterns: [{ pattern: '9*' }] }, 'Default Fax')).toEqual({
      name: 'Default Fax',
      patterns: [{ pattern: '9*', blocked: true }],
      blockOthers: true,
      minimumLength: 1,
      maximumLength: 40,
    });
  });

  it('is what it is told', () => {
    expect(resolveRestrictionTable(OTHERS, 'Default Fax')).toEqual(OTHERS);
  });

  it.each([
    ['9001', true],
    ['9002', false],
    ['900', false],
    ['90012', false],
    ['4000', true],
    ['400', false],
    ['40000000', true],
    ['400000000', false],
  ])('lets the first row that matches decide on %s, and the lengths before: %s', (number, permitted) => {
    expect(permits(resolveRestrictionTable(OTHERS, ''), number)).toBe(permitted);
  });

  it('decides on all that no row matches at once', () => {
    const table = resolveRestrictionTable({ patterns: [{ pattern: '9*', blocked: false }] }, '');
    expect(permits(table, '91')).toBe(true);
    expect(permits(table, '81')).toBe(false);
  });

  it.each<[object, string[]]>([
    [{ patterns: [] }, []],
    [OTHERS, []],
    [{ patterns: [], minimumLength: 40 }, []],
    [{ patterns: [], minimumLength: 300, maximumLength: 300 }, []],
    [{}, ['InvalidProperty at patterns']],
    [{ patterns: ['9*'] }, ['InvalidProperty at patterns.0']],
    [{ patterns: [{ pattern: '9X' }] }, ['InvalidProperty at patterns.0.pattern']],
    [{ patterns: [{ pattern: '' }] }, ['InvalidProperty at patterns.0.pattern']],
    [
      { patterns: [{ pattern: '9*' }, { pattern: '${TfToken[TOKEN.0]}' }] },
      ['TokenWhereLiteral at patterns.1.pattern'],
    ],
    [{ patterns: [{ blocked: true }] }, ['InvalidProperty at patterns.0.pattern']],
    [{ patterns: [{ pattern: '9*', blocked: 'yes' }] }, ['InvalidProperty at patterns.0.blocked']],
    [{ patterns: [{ pattern: '9*', permitted: true }] }, ['InvalidProperty at patterns.0']],
    [{ patterns: [], blockOthers: 1 }, ['InvalidProperty at blockOthers']],
    [{ patterns: [], name: '' }, ['InvalidProperty at name']],
    [{ patterns: [], name: '${TfToken[TOKEN.0]}' }, ['TokenWhereLiteral at name']],
    [{ patterns: [], minimumLength: 0 }, ['InvalidProperty at minimumLength']],
    [{ patterns: [], minimumLength: 1.5 }, ['InvalidProperty at minimumLength']],
    [{ patterns: [], maximumLength: 301 }, ['InvalidProperty at maximumLength']],
    [{ patterns: [], maximumLength: Token.asNumber('${var.length}') }, ['TokenWhereLiteral at maximumLength']],
    [{ patterns: [], minimumLength: 41 }, ['RestrictionTableLengths at minimumLength']],
    [{ patterns: [], minimumLength: 5, maximumLength: 4 }, ['RestrictionTableLengths at minimumLength']],
    [{ patterns: [], rows: [] }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(restrictionTableSchema, props)).toEqual(problems);
  });
});
