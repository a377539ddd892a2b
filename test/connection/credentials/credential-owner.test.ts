import { describe, expect, it } from '@jest/globals';
import { dialledDigits, extensionsOf } from '../../../lib/connection/credentials/credential-owner';

describe('the extensions of a user', () => {
  it('are the primary and the alternate ones, without what is empty', () => {
    const alternateExtensions = ['', ' 5127', '  ', '+1 408 555 0100'];
    expect(extensionsOf({ alias: 'ann', extension: '5126 ', alternateExtensions })).toEqual([
      '5126',
      '5127',
      '+1 408 555 0100',
    ]);
    expect(extensionsOf({ alias: 'ann' })).toEqual([]);
    expect(extensionsOf({ alias: 'ann', extension: '' })).toEqual([]);
  });
});

describe('what is dialled', () => {
  it.each([
    ['5126', '5126'],
    ['+1 (408) 555-0100', '14085550100'],
    ['408.555.0100', '4085550100'],
    ['sip:5126@example.com', undefined],
    ['51A6', undefined],
    ['*51', undefined],
    ['+', undefined],
    ['', undefined],
  ])('for %s is %s', (extension, digits) => {
    expect(dialledDigits(extension)).toBe(digits);
  });
});
