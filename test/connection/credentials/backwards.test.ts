import { describe, expect, it } from '@jest/globals';
import { backwards } from '../../../lib/connection/credentials/backwards';

describe('a text backwards', () => {
  it.each([
    ['5126', '6215'],
    ['a💩b', 'b💩a'],
    ['', ''],
  ])('%s is %s', (text, reversed) => {
    expect(backwards(text)).toBe(reversed);
  });
});
