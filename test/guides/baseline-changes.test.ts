import { describe, expect, it } from '@jest/globals';
import { baselineChanges } from '../../lib/guides/baseline-changes';

const entry = (message: string) => ({ rule: 'some-rule', construct: 'lab', at: 'lab/x', message });
const baseline = (...messages: string[]) => ({ known: messages.map(entry) });

describe('the changes of a baseline', () => {
  it('are what came and what went, and not the order', () => {
    expect(baselineChanges(baseline('a', 'b'), baseline('c', 'b'))).toEqual({
      added: [entry('c')],
      gone: [entry('a')],
    });
    expect(baselineChanges(baseline('a', 'b'), baseline('b', 'a'))).toEqual({ added: [], gone: [] });
  });

  it('are one where of two that are alike one came or went', () => {
    expect(baselineChanges(baseline('a'), baseline('a', 'a'))).toEqual({ added: [entry('a')], gone: [] });
    expect(baselineChanges(baseline('a', 'a'), baseline('a'))).toEqual({ added: [], gone: [entry('a')] });
  });
});
