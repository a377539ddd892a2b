import { describe, expect, it } from '@jest/globals';
import { TerraformVariable, Token } from 'cdktf';
import { literalInteger } from '../../lib/boundary/literal-integer';
import { labStack } from '../synthesized-stack';

const token = new TerraformVariable(labStack(), 'number', { type: 'number' }).numberValue;
const messages = (schema: ReturnType<typeof literalInteger>, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('a whole number', () => {
  it.each([0, 1, 24])('may be %d, from 0 to 24', (value) => {
    expect(messages(literalInteger(0, 24), value)).toEqual([]);
  });

  it.each([-1, 25, 0.5, NaN, Infinity, '1', null, undefined, [1], {}, true, 10n])('may not be %p', (value) => {
    expect(messages(literalInteger(0, 24), value)).toEqual(['Expected a whole number from 0 to 24']);
  });

  it('may be as large as there are, where no limit is named', () => {
    expect(messages(literalInteger(4), Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(messages(literalInteger(4), 3)).toEqual(['Expected a whole number from 4 up']);
  });

  it('may not be a token, which is a number, and whole, and very small', () => {
    expect(Number.isInteger(token) && Token.isUnresolved(token)).toBe(true);
    expect(messages(literalInteger(-Number.MAX_VALUE), token)).toEqual([
      `Expected a whole number from ${-Number.MAX_VALUE} up`,
    ]);
  });
});
