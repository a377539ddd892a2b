import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  domainNameFault,
  groupNameFault,
  netbiosNameFault,
  unitNameFault,
  userNameFault,
} from '../../lib/directory/directory-name';

const EMPTY = 'is empty';
const SPACE = 'begins or ends with a space';
const FOREIGN = 'has characters that are not Western European';
const NOTHING_BUT_DIGITS = 'has nothing but digits, dots and spaces';
const tooLong = (length: number, longest: number) => `has ${length} characters, and may have ${longest}`;

/** What Active Directory refuses in the names of accounts and groups, but not in those of units. */
const REFUSED = '"/\\[]:;|=,+*?<>@'.split('');

describe('the name of an organizational unit', () => {
  it.each([
    'Cisco_ICM',
    'Unified ICM Servers',
    'a',
    '1',
    '2.5',
    'Zürich',
    '¡ÿ',
    "O'Neil, Inc. + #1 <x>",
    'x'.repeat(64),
  ])('can be %j', (name) => {
    expect(unitNameFault(name)).toBeUndefined();
  });

  it.each([
    ['', EMPTY],
    ['   ', EMPTY],
    [' a', SPACE],
    ['a ', SPACE],
    ['x'.repeat(65), tooLong(65, 64)],
    ['Łódź', FOREIGN],
    ['台北', FOREIGN],
    ['😀', FOREIGN],
    ['a\u0000', FOREIGN],
    ['a\tb', FOREIGN],
    ['a\u001fb', FOREIGN],
    ['a\u007fb', FOREIGN],
    ['a\u009fb', FOREIGN],
    ['a\u0100', FOREIGN],
  ])('cannot be %j: it %s', (name, fault) => {
    expect(unitNameFault(name)).toBe(fault);
  });
});

describe.each([
  ['group', groupNameFault, 64],
  ['user account', userNameFault, 20],
] as const)('the name of a %s', (_, faultOf, longest) => {
  it.each(['Cisco_ICM_Setup', 'a', '1a', 'a.b', '.a', 'Zürich', "O'Neil (x) #1 $!", 'x'.repeat(longest)])(
    'can be %j',
    (name) => {
      expect(faultOf(name)).toBeUndefined();
    },
  );

  it.each(REFUSED)('cannot have a %s', (character) => {
    expect(faultOf(`a${character}b`)).toBe(`has the character ${character}`);
    expect(unitNameFault(`a${character}b`)).toBeUndefined();
  });

  it.each([
    ['', NOTHING_BUT_DIGITS],
    ['  ', NOTHING_BUT_DIGITS],
    ['2024', NOTHING_BUT_DIGITS],
    ['1 2.3', NOTHING_BUT_DIGITS],
    ['...', NOTHING_BUT_DIGITS],
    ['a.', 'ends with a dot'],
    [' a', SPACE],
    ['a ', SPACE],
    ['Łódź', FOREIGN],
    ['a\nb', FOREIGN],
    ['x'.repeat(longest + 1), tooLong(longest + 1, longest)],
  ])('cannot be %j: it %s', (name, fault) => {
    expect(faultOf(name)).toBe(fault);
  });
});

describe('the NetBIOS name of a domain', () => {
  it.each(['CORP', 'a', 'CORP-1', 'A.B', 'x'.repeat(15)])('can be %j', (name) => {
    expect(netbiosNameFault(name)).toBeUndefined();
  });

  it.each('\\/:*?"<>|'.split(''))('cannot have a %s', (character) => {
    expect(netbiosNameFault(`a${character}b`)).toBe('has one of \\ / : * ? " < > |');
  });

  it.each([
    ['', EMPTY],
    [' A', SPACE],
    ['.A', 'begins with a dot'],
    ['x'.repeat(16), tooLong(16, 15)],
    ['ŁÓDŹ', FOREIGN],
  ])('cannot be %j: it %s', (name, fault) => {
    expect(netbiosNameFault(name)).toBe(fault);
  });
});

describe('the DNS name of a domain', () => {
  it.each(['example.com', 'lab', 'a-1.b.c', 'EXAMPLE.com'])('can be %s', (name) => {
    expect(domainNameFault(name)).toBeUndefined();
  });

  it.each(['', '.', 'a.', '.a', 'a..b', '-a.b', 'a-.b', 'a_b.c', 'a b.c', 'ä.b', 'x'.repeat(64), 'a.'.repeat(127)])(
    'cannot be %j',
    (name) => {
      expect(domainNameFault(name)).toBe('is not a DNS name');
    },
  );
});

it('finds every character that is not Western European, wherever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 5 }), (text) => {
      const western = Array.from(text).every((one) => {
        const code = one.codePointAt(0) ?? 0;
        return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff);
      });
      expect(unitNameFault(`a${text}a`)).toBe(western ? undefined : FOREIGN);
    }),
  );
});
