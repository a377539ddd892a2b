import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ciphersByMode } from '../../lib/vpn/ciphers-by-mode';
import { ENCRYPTION_ALGORITHMS, isAuthenticatedEncryption } from '../../lib/vpn/ike-algorithms';

const lists = fc.array(fc.constantFrom(...ENCRYPTION_ALGORITHMS));

describe('ciphers by mode', () => {
  it('are cut where the mode changes', () => {
    expect(ciphersByMode(['AES128', 'AES256', 'AES256-GCM-16', 'AES128'])).toEqual([
      { authenticated: false, ciphers: ['AES128', 'AES256'] },
      { authenticated: true, ciphers: ['AES256-GCM-16'] },
      { authenticated: false, ciphers: ['AES128'] },
    ]);
  });

  it('keep their order, mix no modes, and are cut nowhere else', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const runs = ciphersByMode(list);
        expect(runs.flatMap(({ ciphers }) => ciphers)).toEqual(list);
        for (const [index, { authenticated, ciphers }] of runs.entries()) {
          expect(ciphers.every((one) => isAuthenticatedEncryption(one) === authenticated)).toBe(true);
          expect(runs[index + 1]?.authenticated).not.toBe(authenticated);
        }
      }),
    );
  });
});
