import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keypadDigits } from '../../../lib/connection/credentials/keypad-digits';

describe('a name on the keypad', () => {
  it.each([
    ['abcdefghijklmnopqrstuvwxyz', '22233344455566677778889999'],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', '22233344455566677778889999'],
    ['Smith', '76484'],
    ['O’Brien', '627436'],
    ["O'Brien", '627436'],
    ['Anna-Maria', '266262742'],
    ['van der Berg', '8263372374'],
    ['José', '5673'],
    ['Müller', '685537'],
    ['Šimůnek', '7468635'],
    ['Nguyễn', '648936'],
    ['Strauß', '7872877'],
    ['STRAUẞ', '7872877'],
    ['Ægir', '23447'],
    ['Œuvre', '638873'],
    ['Søren', '76736'],
    ['Đặng', '3264'],
    ['Łukasz', '585279'],
    ['Þór', '8467'],
    ['Guðrún', '483786'],
    ['Işık', '4745'],
    ['R2D2', '7232'],
    ['Иван', ''],
    ['李', ''],
    ['٣', ''],
    ['', ''],
  ])('%s is %s', (name, digits) => {
    expect(keypadDigits(name)).toBe(digits);
  });

  it('is as long as a name of plain letters, and the same in upper and lower case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]*$/), (name) => {
        expect(keypadDigits(name)).toHaveLength(name.length);
        expect(keypadDigits(name.toUpperCase())).toBe(keypadDigits(name.toLowerCase()));
      }),
    );
  });

  it('has digits only, of one name after the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(keypadDigits(one)).toMatch(/^[0-9]*$/);
        expect(keypadDigits(`${one} ${other}`)).toBe(keypadDigits(one) + keypadDigits(other));
      }),
    );
  });
});
