import { describe, expect, it } from '@jest/globals';
import { directoryLdif } from '../../../lib/directory/directory-ldif';
import { CORP } from './corp';
import { HARDENED_LAB } from './hardened-lab';
import { type NewDomain } from './new-domain';

const records = directoryLdif(CORP.root, HARDENED_LAB).trimEnd().split('\n\n');
const added = records.filter((record) => record.includes('\nchangetype: add\n'));
const rest = records.filter((record) => !added.includes(record));
const ofClass = (name: string) => added.filter((record) => record.includes(`\nobjectClass: ${name}\n`));
const file = (those: readonly string[]) => `${those.join('\n\n')}\n`;

/** Every record counts, and so does their order. */
export function describeIncompleteImports(newDomain: NewDomain): void {
  describe('does not take', () => {
    it('records without any one of those that add something', () => {
      const samba = newDomain();
      expect(added).toHaveLength(16);

      for (const left of added)
        expect(() => samba.load(file(records.filter((record) => record !== left)))).toThrow(/No such object/);

      // None of the attempts has left anything behind that would be in the way of all of them.
      expect(samba.load(file(records))).toBe(records.length);
    });

    it.each([
      ['in reverse', records.toReversed()],
      ['with memberships and policies first', [...rest, ...added]],
      ['with groups before units', [...ofClass('group'), ...records.filter((one) => !ofClass('group').includes(one))]],
      ['with the root last', [...records.slice(1), ...records.slice(0, 1)]],
      ['with accounts last', [...records.filter((one) => !ofClass('user').includes(one)), ...ofClass('user')]],
    ])('records %s', (_, shuffled) => {
      expect(shuffled.toSorted()).toEqual(records.toSorted());

      expect(() => newDomain().load(file(shuffled))).toThrow(/No such object/);
    });
  });
}
