import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LdifRecord, ldifRecord, ldifText } from '../../lib/directory/ldif';
import { readLdif, unfolded } from './read-ldif';

const dn = 'OU=a,DC=example,DC=com';
const add = (...attributes: (readonly [string, string])[]): LdifRecord => ({ dn, change: 'add', attributes });
/** The line that one value becomes, folds undone. */
const lineOf = (value: string) => unfolded(ldifRecord(add(['description', value])))[2];
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

describe('a record', () => {
  it('adds an entry', () => {
    expect(ldifRecord(add(['objectClass', 'organizationalUnit'], ['description', 'Servers']))).toBe(
      ['dn: OU=a,DC=example,DC=com', 'changetype: add', 'objectClass: organizationalUnit', 'description: Servers'].join(
        '\n',
      ),
    );
  });

  it('adds values to an attribute', () => {
    expect(ldifRecord({ dn, change: 'modify', operation: 'add', attribute: 'member', values: ['CN=x', 'CN=y'] })).toBe(
      ['dn: OU=a,DC=example,DC=com', 'changetype: modify', 'add: member', 'member: CN=x', 'member: CN=y', '-'].join(
        '\n',
      ),
    );
  });

  it('replaces the values of an attribute, or takes it away', () => {
    const replace = { dn, change: 'modify', operation: 'replace', attribute: 'gPLink' } as const;
    expect(ldifRecord({ ...replace, values: ['x'] })).toBe(
      ['dn: OU=a,DC=example,DC=com', 'changetype: modify', 'replace: gPLink', 'gPLink: x', '-'].join('\n'),
    );
    expect(ldifRecord({ ...replace, values: [] })).toBe(
      ['dn: OU=a,DC=example,DC=com', 'changetype: modify', 'replace: gPLink', '-'].join('\n'),
    );
  });
});

describe('a value', () => {
  it.each([
    '',
    'a',
    'a b',
    'a:b',
    'a<b',
    'a#b',
    '#a',
    '~',
    '!',
    '$',
    '{',
    '}',
    '}}',
    '$ {',
    '{ {',
    '% {',
    'a $b',
    '-',
    '==',
  ])('is written as it is: %j', (value) => {
    expect(lineOf(value)).toBe(`description: ${value}`);
  });

  it.each([
    ' a',
    ' ',
    'a ',
    ':a',
    '<a',
    'ü',
    'a\u007f',
    'a\u0000',
    'a\nb',
    'a\n',
    '\ra',
    'a\tb',
    '日本 😀',
    // What Terraform or an SSM document would take for something of theirs.
    '${a}',
    'x%{ if a }',
    'x{{ a }}',
    '$${',
  ])('is written in base64 as soon as it could be misread: %j', (value) => {
    expect(lineOf(value)).toBe(`description:: ${base64(value)}`);
  });

  it('is one, too, where it is a name', () => {
    const name = 'OU=Zürich,DC=example,DC=com';
    expect(ldifRecord({ dn: name, change: 'add', attributes: [] })).toBe(`dn:: ${base64(name)}\nchangetype: add`);
  });
});

describe('a line', () => {
  const line = 'description: ';

  it.each([
    [76, [76]],
    [77, [76, 2]],
    [76 + 75, [76, 76]],
    [76 + 76, [76, 76, 2]],
    [76 + 75 + 75 + 10, [76, 76, 76, 11]],
  ])('of %d characters is folded into lines of %j', (length, lengths) => {
    const value = 'x'.repeat(length - line.length);
    const lines = ldifRecord(add(['description', value]))
      .split('\n')
      .slice(2);
    expect(lines.map((one) => one.length)).toEqual(lengths);
    expect(lines.slice(1).every((one) => one.startsWith(' x'))).toBe(true);
    expect(lineOf(value)).toBe(`${line}${value}`);
  });

  it('loses no space where it is folded', () => {
    const value = `${'x'.repeat(75 - line.length)}  y`;
    expect(lineOf(value)).toBe(`${line}${value}`);
  });
});

describe('a file', () => {
  it('has an empty line between two records, and no line for a version', () => {
    expect(ldifText([])).toBe('');
    expect(ldifText([add(['ou', 'a'])])).toBe('dn: OU=a,DC=example,DC=com\nchangetype: add\nou: a\n');
    expect(ldifText([add(['ou', 'a']), { dn: 'OU=b', change: 'add', attributes: [['ou', 'b']] }])).toBe(
      'dn: OU=a,DC=example,DC=com\nchangetype: add\nou: a\n\ndn: OU=b\nchangetype: add\nou: b\n',
    );
  });

  it('gives back every record, in its place', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...' :<${%\n-a'.split('')), maxLength: 100 }),
    );
    const name = fc.constantFrom('member', 'description', 'ou');
    const record: fc.Arbitrary<LdifRecord> = fc.oneof(
      fc.record({
        dn: text,
        change: fc.constant('add' as const),
        attributes: fc.array(fc.tuple(name, text), { maxLength: 4 }),
      }),
      fc.record({
        dn: text,
        change: fc.constant('modify' as const),
        operation: fc.constantFrom('add' as const, 'replace' as const),
        attribute: name,
        values: fc.array(text, { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (records) => {
        const file = ldifText(records);
        expect(file).toMatch(/^[\u0020-\u007e\n]*$/);
        expect(file).not.toMatch(/\$\{|%\{|\{\{/);
        expect(file.split('\n').every((line) => line.length <= 76)).toBe(true);
        expect(readLdif(file)).toEqual(records);
      }),
      { numRuns: 80 },
    );
  });
});
