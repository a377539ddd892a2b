import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CredentialOwner } from '../../../lib/connection/credentials/credential-owner';
import { isTrivialPin, PIN_ATTRIBUTES, type PinAttribute } from '../../../lib/connection/credentials/is-trivial-pin';

const ann: CredentialOwner = {
  alias: 'ann',
  firstName: 'Anna-Maria',
  lastName: 'Müller',
  extension: '5126',
  alternateExtensions: ['+1 (408) 397', 'sip:94@example.com', ''],
};

/** The attributes that a PIN lacks. */
function lacking(pin: string, owner: CredentialOwner = ann, minimumLength = 6): PinAttribute[] {
  return (isTrivialPin(pin, owner, minimumLength) || []).map(({ id }) => id);
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

describe('a trivial PIN', () => {
  it.each(['280416', '739150', '94618350', '135790'])('is not %s', (pin) => {
    expect(isTrivialPin(pin, ann, 6)).toBe(false);
  });

  it.each<[string, PinAttribute[]]>([
    // The guide's own.
    ['408408', ['pin-without-repeated-group']],
    ['123123', ['pin-without-repeated-group']],
    ['121212', ['pin-without-repeated-group', 'pin-of-three-digits']],
    ['28883', ['pin-without-run']],
    ['012345', ['pin-is-no-sequence']],
    ['987654', ['pin-is-no-sequence']],
    // Names.
    ['685537', ['pin-is-no-name']],
    ['266262742', ['pin-is-no-name', 'pin-without-repeated-group']],
    ['2662', ['pin-is-no-name', 'pin-of-three-digits']],
    ['62742', ['pin-is-no-name']],
    ['6855371', []],
    ['1685537', []],
    ['26662742', ['pin-without-run']],
    // Extensions.
    ['512680', ['pin-without-extension']],
    ['805126', ['pin-without-extension']],
    ['851269', ['pin-without-extension']],
    ['1408397', ['pin-without-extension']],
    ['408397', []],
    ['790942', []],
    ['621580', ['pin-without-reversed-extension']],
    ['806215', ['pin-without-reversed-extension']],
    ['862159', ['pin-without-reversed-extension']],
    ['7938041', ['pin-without-reversed-extension']],
    // Groups.
    ['471212', ['pin-without-repeated-group']],
    ['121247', ['pin-without-repeated-group']],
    ['412128', ['pin-without-repeated-group']],
    ['408510408', ['pin-without-repeated-group']],
    ['1235123', ['pin-without-repeated-group']],
    ['125712', []],
    ['125751', []],
    ['114488', []],
    // Digits.
    ['111111', ['pin-without-repeated-group', 'pin-of-three-digits', 'pin-without-run']],
    ['112212', ['pin-of-three-digits']],
    ['112213', []],
    ['888420', ['pin-without-run']],
    ['420888', ['pin-without-run']],
    ['884208', []],
    ['288883', ['pin-without-repeated-group', 'pin-without-run']],
    // Sequences.
    ['123456', ['pin-is-no-sequence']],
    ['567890', ['pin-is-no-sequence']],
    ['789012', ['pin-is-no-sequence']],
    ['432109', ['pin-is-no-sequence']],
    ['098765', ['pin-is-no-sequence']],
    ['0123457', []],
    ['9012346', []],
    ['024680', []],
    // Six digits in a straight line there are not.
    ['147258', []],
    ['258025', []],
    // Nothing at all is of no digits.
    ['', ['pin-of-three-digits']],
    ['7', ['pin-of-three-digits']],
  ])('%s lacks %j', (pin, attributes) => {
    expect(lacking(pin)).toEqual(attributes);
  });

  it.each([
    ['890', 3],
    ['7890', 4],
    ['098', 3],
    ['0987', 4],
  ])('counts on from 9 to 0: %s', (pin, length) => {
    expect(lacking(pin, { alias: 'ann' }, length)).toContain('pin-is-no-sequence');
  });

  it('says what a PIN does, and on which page the guide says so', () => {
    expect(isTrivialPin('28883', ann, 5)).toEqual([
      { id: 'pin-without-run', fault: 'has a digit three times in a row', page: '5-7' },
    ]);
    expect(isTrivialPin('408408', ann, 6)).toEqual([
      { id: 'pin-without-repeated-group', fault: 'repeats a group of digits', page: '5-6' },
    ]);
    expect(Object.keys(PIN_ATTRIBUTES)).toHaveLength(8);
  });

  it('is judged without names and extensions where there are none', () => {
    expect(lacking('', { alias: 'ann', firstName: '', lastName: '', extension: '' })).toEqual(['pin-of-three-digits']);
    expect(lacking('280416', { alias: '280416' })).toEqual([]);
    expect(lacking('280416', { alias: 'li', firstName: '李', lastName: '小龙' })).toEqual([]);
  });

  it('has an extension that reads the same backwards twice', () => {
    expect(lacking('280416', { alias: 'ann', extension: '0' })).toEqual([
      'pin-without-extension',
      'pin-without-reversed-extension',
    ]);
  });
});

describe('a straight line on the keypad', () => {
  const lines = {
    2: '12 23 45 56 78 89 14 25 36 47 58 69 80 15 26 24 35 48 59 57 68 70 90',
    3: '123 456 789 147 258 369 580 159 357',
    4: '2580',
  };
  it.each([
    [2, lines[2].split(' ')],
    [3, lines[3].split(' ')],
    [4, lines[4].split(' ')],
  ])('of %d keys is one of these, forwards or backwards, and no other', (length, forwards) => {
    const expected = forwards.flatMap((line) => [line, Array.from(line).reverse().join('')]);
    const found = numbers(length).filter((pin) =>
      lacking(pin, { alias: 'x' }, length).includes('pin-without-straight-line'),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('of more than four keys there is not', () => {
    const longer = ['2580', '0852'].flatMap((line) => numbers(1).flatMap((digit) => [line + digit, digit + line]));
    expect(longer.filter((pin) => lacking(pin, ann, 5).includes('pin-without-straight-line'))).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 12 }), fc.stringMatching(/^[0-9]{5,12}$/), (length, pin) => {
        expect(lacking(pin, { alias: 'x' }, length)).not.toContain('pin-without-straight-line');
      }),
    );
  });

  it('counts wherever it is in the PIN, when it is as long as a PIN must be', () => {
    expect(lacking('9258014', { alias: 'x' }, 4)).toEqual(['pin-without-straight-line']);
    expect(lacking('2580', { alias: 'x' }, 4)).toEqual(['pin-without-straight-line']);
    expect(lacking('2580', { alias: 'x' }, 3)).toEqual(['pin-without-straight-line']);
    expect(lacking('2580', { alias: 'x' }, 5)).toEqual([]);
    expect(lacking('147258', { alias: 'x' }, 4)).toEqual([]);
  });

  it('has two keys at the least', () => {
    expect(lacking('280416', { alias: 'x' }, 1)).toEqual([]);
    expect(lacking('280416', { alias: 'x' }, 0)).toEqual([]);
  });

  it('has keys of the keypad alone', () => {
    expect(lacking('1*3', { alias: 'x' }, 3)).toEqual([]);
    expect(lacking('a1b', { alias: 'x' }, 2)).toEqual([]);
  });
});

/** Every PIN of four digits that lacks an attribute, made instead of looked for. */
const TRIVIAL: Record<PinAttribute, (owner: { extension: string; alternate: string; names: string[] }) => string[]> = {
  'pin-is-no-name': ({ names }) => names,
  'pin-without-extension': ({ extension, alternate }) => [...around(extension), ...around(alternate)],
  'pin-without-reversed-extension': ({ extension, alternate }) => [
    ...around(Array.from(extension).reverse().join('')),
    ...around(Array.from(alternate).reverse().join('')),
  ],
  'pin-without-repeated-group': () => numbers(2).map((group) => group + group),
  'pin-of-three-digits': () =>
    numbers(2).flatMap((pair) =>
      numbers(4)
        .slice(0, 16)
        .map((_, mask) => [0, 1, 2, 3].map((bit) => pair.charAt((mask >> bit) & 1)).join('')),
    ),
  'pin-without-run': () => numbers(1).flatMap((digit) => around(digit.repeat(3))),
  'pin-is-no-sequence': () =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((start) => [
      '0123456789012'.slice(start, start + 4),
      '2109876543210'.slice(start, start + 4),
    ]),
  'pin-without-straight-line': () => ['2580', '0852'],
};

function numbers(length: number): string[] {
  return Array.from({ length: 10 ** length }, (_, number) => `${number}`.padStart(length, '0'));
}

/** All PINs of four digits with these in them. */
function around(inside: string): string[] {
  return numbers(4 - inside.length).flatMap((others) =>
    Array.from(`${others} `).map((_, at) => others.slice(0, at) + inside + others.slice(at)),
  );
}

describe('all PINs of four digits', () => {
  const owner = { alias: 'x', firstName: 'Anna', lastName: 'Wolf', extension: '512', alternateExtensions: ['73'] };
  const parts = { extension: '512', alternate: '73', names: ['2662', '9653'] };
  const judged = numbers(4).map((pin) => [pin, lacking(pin, owner, 4)] as const);

  it.each(Object.keys(PIN_ATTRIBUTES) as PinAttribute[])('lack %s where they should', (attribute) => {
    const found = judged.filter(([, attributes]) => attributes.includes(attribute)).map(([pin]) => pin);
    expect(found).toEqual([...new Set(TRIVIAL[attribute](parts))].toSorted());
  });

  it('are mostly not trivial', () => {
    expect(judged.filter(([, attributes]) => attributes.length === 0).length).toBeGreaterThan(7000);
  });
});

describe('PINs of any digits', () => {
  it('repeat a group as one finds by looking at each', () => {
    const repeats = (pin: string) => {
      for (let at = 0; at < pin.length; at += 1)
        for (let length = 2; at + 2 * length <= pin.length; length += 1)
          for (let again = at + length; again + length <= pin.length; again += 1)
            if ((length > 2 || again === at + 2) && pin.startsWith(pin.slice(at, at + length), again)) return true;
      return false;
    };
    fc.assert(
      fc.property(fc.stringMatching(/^[0-3]{4,12}$/), (pin) => {
        expect(lacking(pin, { alias: 'x' }).includes('pin-without-repeated-group')).toBe(repeats(pin));
      }),
      { numRuns: 2000 },
    );
  });

  it('lack the same backwards, but for names', () => {
    fc.assert(
      fc.property(digits(6), digits(3), (pin, extension) => {
        const owner = { alias: 'x', extension };
        const swapped = { alias: 'x', extension: Array.from(extension).reverse().join('') };
        expect(lacking(pin, owner, 3)).toEqual(lacking(Array.from(pin).reverse().join(''), swapped, 3));
      }),
    );
  });

  it('lack something whatever is put around an extension', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{0,4}$/),
        digits(4),
        fc.stringMatching(/^[0-9]{0,4}$/),
        (a, extension, b) => {
          const owner = { alias: 'x', alternateExtensions: ['99999', extension] };
          expect(lacking(a + extension + b, owner)).toContain('pin-without-extension');
          expect(lacking(a + Array.from(extension).reverse().join('') + b, owner)).toContain(
            'pin-without-reversed-extension',
          );
        },
      ),
    );
  });
});
