import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DIAL_PATTERN,
  DIALLED_SYMBOLS,
  matchesAllBeyond,
  matchesDialPattern,
  patternStart,
  patternStep,
} from '../../../lib/connection/settings/dial-pattern';

const pattern = fc
  .array(fc.constantFrom('0', '1', '#', '+', '?', '*'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const number = fc.array(fc.constantFrom(...DIALLED_SYMBOLS), { maxLength: 8 }).map((parts) => parts.join(''));

/** The same, as a regular expression says it. */
const expression = (text: string) =>
  new RegExp(`^${text.replace(/[?*+]/g, (one) => ({ '?': '.', '*': '.*' })[one] ?? '\\+')}$`);

const placesAfter = (text: string, dialled: string) =>
  Array.from(dialled).reduce((places, symbol) => patternStep(text, places, symbol), patternStart(text));

describe('a call pattern', () => {
  it.each([
    ['900', '900', true],
    ['900', '9001', false],
    ['900', '90', false],
    ['900*', '900', true],
    ['900*', '9001234567', true],
    ['900*', '9100', false],
    ['91???????*', '915551234', true],
    ['91???????*', '91555123', false],
    ['91???????*', '915551234567', true],
    ['*', '', true],
    ['*', '+4989', true],
    ['**', '', true],
    ['*#', '12#', true],
    ['*#', '12', false],
    ['?', '', false],
    ['?', '#', true],
    ['+*', '+1', true],
    ['+*', '11', false],
    ['*1', '0101', true],
    ['*1', '1010', false],
  ])('%s, and %s: %s', (text, dialled, matches) => {
    expect(matchesDialPattern(text, dialled)).toBe(matches);
  });

  it('means what a regular expression of it does', () => {
    fc.assert(
      fc.property(pattern, number, (text, dialled) => {
        expect(matchesDialPattern(text, dialled)).toBe(expression(text).test(dialled));
      }),
    );
  });

  it('has each place once, in order', () => {
    fc.assert(
      fc.property(pattern, number, (text, dialled) => {
        const places = placesAfter(text, dialled);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
    expect(placesAfter('***', '123456789')).toEqual([0, 1, 2, 3]);
  });

  it('that matches all beyond does so whatever follows', () => {
    fc.assert(
      fc.property(pattern, number, number, (text, dialled, more) => {
        if (matchesAllBeyond(text, placesAfter(text, dialled)))
          expect(matchesDialPattern(text, dialled + more)).toBe(true);
      }),
    );
    expect(matchesAllBeyond('900*', placesAfter('900*', '900'))).toBe(true);
    expect(matchesAllBeyond('900*', placesAfter('900*', '90'))).toBe(false);
    expect(matchesAllBeyond('900', placesAfter('900', '900'))).toBe(false);
    expect(matchesAllBeyond('*1', placesAfter('*1', '1'))).toBe(false);
  });

  it.each([
    ['9', true],
    ['0123456789#+?*', true],
    ['*'.repeat(40), true],
    ['*'.repeat(41), false],
    ['', false],
    ['9 00', false],
    ['9,00', false],
    ['9X', false],
    ['9-1', false],
    ['9\n', false],
  ])('%j is one: %s', (text, is) => {
    expect(DIAL_PATTERN.test(text)).toBe(is);
  });
});
