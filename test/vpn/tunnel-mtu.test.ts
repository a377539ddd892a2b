import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ENCRYPTION_ALGORITHMS,
  type EncryptionAlgorithm,
  INTEGRITY_ALGORITHMS,
  type IntegrityAlgorithm,
} from '../../lib/vpn/ike-algorithms';
import { tunnelMss, tunnelMtu } from '../../lib/vpn/tunnel-mtu';

describe('the largest packet of a tunnel', () => {
  // Source: AWS Site-to-Site VPN User Guide, best practices for a customer gateway device, the rows with NAT traversal.
  it.each<[EncryptionAlgorithm, IntegrityAlgorithm, number, number]>([
    ['AES256-GCM-16', 'SHA2-384', 1438, 1398],
    ['AES128-GCM-16', 'SHA2-512', 1438, 1398],
    ['AES256', 'SHA2-256', 1422, 1382],
    ['AES128', 'SHA2-256', 1422, 1382],
    ['AES256', 'SHA2-384', 1422, 1382],
    ['AES256', 'SHA2-512', 1406, 1366],
  ])('with %s and %s is %d bytes, of which %d are TCP’s', (cipher, hash, mtu, mss) => {
    const proposal = { encryption: [cipher], integrity: [hash] };
    expect(tunnelMtu(proposal)).toBe(mtu);
    expect(tunnelMss(proposal)).toBe(mss);
  });

  it('fits whatever the two ends agree on', () => {
    const someOf = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: 1 });
    fc.assert(
      fc.property(someOf(ENCRYPTION_ALGORITHMS), someOf(INTEGRITY_ALGORITHMS), (encryption, integrity) => {
        const mtu = tunnelMtu({ encryption, integrity });
        const sizes = encryption.flatMap((cipher) => integrity.map((hash) => onTheWire(mtu, cipher, hash)));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(1500);
        // One more block, and it would not fit with one of them.
        const larger = encryption.flatMap((cipher) => integrity.map((hash) => onTheWire(mtu + 16, cipher, hash)));
        expect(Math.max(...larger)).toBeGreaterThan(1500);
      }),
    );
  });
});

/** What a packet measures outside: counted up from the packet, where the library counts down from the way. */
function onTheWire(packet: number, cipher: EncryptionAlgorithm, hash: IntegrityAlgorithm): number {
  const counter = cipher.includes('GCM');
  const block = counter ? 4 : 16;
  const vector = counter ? 8 : 16;
  const check = counter ? 16 : Number(hash.slice(-3)) / 16;
  return 20 + 8 + 8 + vector + Math.ceil((packet + 2) / block) * block + check;
}
