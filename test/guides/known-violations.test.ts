import { describe, expect, it } from '@jest/globals';
import { type KnownViolation, KnownViolations } from '../../lib/guides/known-violations';

const entry: KnownViolation = { rule: 'some-rule', construct: 'lab', at: 'lab/x', message: 'is wrong' };

describe('known violations', () => {
  it('know what they list, and no more', () => {
    const known = new KnownViolations([entry]);
    expect(known.take({ ...entry })).toBe(true);
    expect(known.left()).toEqual([]);
  });

  it.each(['rule', 'construct', 'at', 'message'] as const)('do not know another %s', (key) => {
    const known = new KnownViolations([entry]);
    expect(known.take({ ...entry, [key]: `${entry[key]}2` })).toBe(false);
    expect(known.left()).toEqual([entry]);
  });

  it('do not confuse what is alike when it is strung together', () => {
    expect(new KnownViolations([{ ...entry, at: 'a', message: 'bc' }]).take({ ...entry, at: 'ab', message: 'c' })).toBe(
      false,
    );
  });

  it('know as many that are alike as they list', () => {
    const known = new KnownViolations([entry, entry]);
    expect([known.take(entry), known.take(entry), known.take(entry)]).toEqual([true, true, false]);
    expect(known.left()).toEqual([]);
    expect(new KnownViolations([entry, entry]).left()).toEqual([entry, entry]);
  });

  it('know them in any order', () => {
    const other = { ...entry, message: 'is worse' };
    const known = new KnownViolations([entry, other, entry]);
    expect([known.take(other), known.take(entry)]).toEqual([true, true]);
    expect(known.left()).toEqual([entry]);
  });
});
