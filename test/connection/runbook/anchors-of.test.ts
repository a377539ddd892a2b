import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anchorsOf } from '../../../lib/connection/runbook/anchors-of';

describe('addresses within a document', () => {
  it('can be read, though an id has what names have', () => {
    expect(
      Array.from(
        anchorsOf(['restriction-tables/table/Default%20System%20Transfer', 'a/b & <c>', 'a/b-c-', 'A/b c ']).values(),
      ),
    ).toEqual(['restriction-tables/table/default-system-transfer', 'a/b-c-', 'a/b-c--2', 'a/b-c--3']);
  });

  it('are one for each id, and no markup', () => {
    const id = fc.string({ unit: fc.constantFrom(...Array.from('aA-/2 %"<é')), maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const anchors = anchorsOf(ids);
        expect(new Set(anchors.values()).size).toBe(ids.length);
        expect([...anchors.values()].filter((anchor) => /[^a-z0-9/-]/.test(anchor))).toEqual([]);
      }),
    );
  });
});
