import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { systemErrorCode } from '../../lib/guides/system-error-code';

describe('what the system says', () => {
  it('is a code without the path', () => {
    let caught: unknown;
    try {
      readFileSync('/nowhere/at/all');
    } catch (error) {
      caught = error;
    }
    expect(systemErrorCode(caught)).toBe('ENOENT');
  });

  it('is the error itself where there is no code', () => {
    expect([new Error('so'), 'text', null].map(systemErrorCode)).toEqual(['Error: so', 'text', 'null']);
  });
});
