import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DH_GROUPS, ENCRYPTION_ALGORITHMS, INTEGRITY_ALGORITHMS } from '../../lib/vpn/ike-algorithms';
import { espProposals, ikeProposals } from '../../lib/vpn/strong-swan-proposals';
import type { VpnProposal } from '../../lib/vpn/vpn-tunnel';

const usual: VpnProposal = {
  encryption: ['AES256-GCM-16'],
  integrity: ['SHA2-384'],
  dhGroups: [20],
  lifetimeSeconds: 3600,
};

/** Every combination that a text offers, in its order, each as its own proposal. */
function combinations(text: string): string[] {
  return text.split(', ').flatMap((one) => {
    const parts = one.split('-');
    const ciphers = parts.filter((part) => part.startsWith('aes'));
    const hashes = parts.filter((part) => part.includes('sha'));
    const groups = parts.filter((part) => /^(modp|ecp)/.test(part));
    expect([...ciphers, ...hashes, ...groups]).toEqual(parts);
    return ciphers.flatMap((cipher) =>
      (hashes.length === 0 ? [''] : hashes).flatMap((hash) => groups.map((group) => [cipher, hash, group].join(' '))),
    );
  });
}

describe('proposals for strongSwan', () => {
  it('are AES-256-GCM, SHA-384 and group 20, if nothing is said', () => {
    expect(ikeProposals(usual)).toBe('aes256gcm16-prfsha384-ecp384');
    expect(espProposals(usual)).toBe('aes256gcm16-ecp384');
  });

  it('protect integrity with a hash where the cipher does not', () => {
    const chained: VpnProposal = { ...usual, encryption: ['AES256'] };
    expect(ikeProposals(chained)).toBe('aes256-sha384-ecp384');
    expect(espProposals(chained)).toBe('aes256-sha384-ecp384');
  });

  it.each([
    [14, 'modp2048'],
    [15, 'modp3072'],
    [16, 'modp4096'],
    [17, 'modp6144'],
    [18, 'modp8192'],
    [19, 'ecp256'],
    [20, 'ecp384'],
    [21, 'ecp521'],
  ] as const)('know group %i as %s', (group, name) => {
    expect(espProposals({ ...usual, dhGroups: [group] })).toBe(`aes256gcm16-${name}`);
  });

  it.each([
    ['SHA2-512', 'sha512'],
    ['SHA2-384', 'sha384'],
    ['SHA2-256', 'sha256'],
  ] as const)('know %s as %s', (hash, name) => {
    expect(espProposals({ ...usual, encryption: ['AES128'], integrity: [hash] })).toBe(`aes128-${name}-ecp384`);
    expect(ikeProposals({ ...usual, encryption: ['AES128-GCM-16'], integrity: [hash] })).toBe(
      `aes128gcm16-prf${name}-ecp384`,
    );
  });

  it('keep ciphers of two kinds apart, and in their order', () => {
    const mixed: VpnProposal = { ...usual, encryption: ['AES256', 'AES256-GCM-16', 'AES128-GCM-16', 'AES128'] };
    expect(ikeProposals(mixed)).toBe(
      'aes256-sha384-ecp384, aes256gcm16-aes128gcm16-prfsha384-ecp384, aes128-sha384-ecp384',
    );
  });

  it('offer every combination of what is declared, each once, the preferred first, and nothing else', () => {
    const some = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: 1 });
    fc.assert(
      fc.property(
        some(ENCRYPTION_ALGORITHMS),
        some(INTEGRITY_ALGORITHMS),
        some(DH_GROUPS),
        (encryption, integrity, dhGroups) => {
          const declared: VpnProposal = { ...usual, encryption, integrity, dhGroups };
          const ike = combinations(ikeProposals(declared));
          expect(new Set(ike).size).toBe(ike.length);
          expect(ike).toHaveLength(encryption.length * integrity.length * dhGroups.length);
          const spelled = encryption.map((one) => one.toLowerCase().replaceAll('-', ''));
          expect([...new Set(ike.map((one) => one.split(' ')[0]))]).toEqual(spelled);
          const first = ike[0]?.split(' ')[1] ?? '';
          expect(first.replace('prf', '').replace('sha', 'SHA2-')).toBe(integrity[0]);
        },
      ),
    );
  });
});
