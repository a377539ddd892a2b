import { describe, expect, it } from '@jest/globals';
import { isWithin } from '../../lib/guides/guide-exception';

describe('isWithin', () => {
  it.each([
    ['lab/voicemail', '', true],
    ['lab/voicemail', 'lab', true],
    ['lab/voicemail', 'lab/voicemail', true],
    ['lab/voicemail2', 'lab/voicemail', false],
    ['lab', 'lab/voicemail', false],
    ['other/lab/voicemail', 'lab', false],
  ])('%s within %j: %s', (path, scope, expected) => {
    expect(isWithin(path, scope)).toBe(expected);
  });
});
