import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedName } from '../../lib/directory/folded-name';

it.each([
  ['Servers', 'servers'],
  [' a  b ', 'a b'],
  ['MÜLLER', 'muller'],
  // The same letter as one character, and as two.
  ['e\u0301', 'e'],
  ['\u00e9', 'e'],
  ['ÀÿñçÅ', 'aynca'],
  ['Straße', 'strasse'],
  ['Æon', 'aeon'],
  ['Ørsted', 'orsted'],
  ['Ðþ', 'dth'],
  ['a-b_c.1', 'a-b_c.1'],
])('takes %j for %s', (name, folded) => {
  expect(foldedName(name)).toBe(folded);
});

it('takes nothing away twice, and knows no case', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) }),
      (name) => {
        expect(foldedName(foldedName(name))).toBe(foldedName(name));
        expect(foldedName(name.toLowerCase())).toBe(foldedName(name));
      },
    ),
  );
});
