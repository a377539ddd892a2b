import { ciphersByMode } from './ciphers-by-mode';
import { HASH_NAMES } from './hash-names';
import type { DhGroup, EncryptionAlgorithm } from './ike-algorithms';
import type { VpnProposal } from './vpn-tunnel';

/** Ciphers and groups by strongSwan's names. */
const CIPHERS: Readonly<Record<EncryptionAlgorithm, string>> = {
  'AES256-GCM-16': 'aes256gcm16',
  'AES128-GCM-16': 'aes128gcm16',
  AES256: 'aes256',
  AES128: 'aes128',
};
const GROUPS: Readonly<Record<DhGroup, string>> = {
  14: 'modp2048',
  15: 'modp3072',
  16: 'modp4096',
  17: 'modp6144',
  18: 'modp8192',
  19: 'ecp256',
  20: 'ecp384',
  21: 'ecp521',
};

/** What strongSwan offers and accepts in the first phase: every combination of what is declared, and nothing else. */
export function ikeProposals({ encryption, integrity, dhGroups }: VpnProposal): string {
  // A cipher that protects integrity itself still needs a hash to derive keys with.
  return proposals(encryption, (authenticated) => [
    ...integrity.map((hash) => (authenticated ? `prf${HASH_NAMES[hash]}` : HASH_NAMES[hash])),
    ...dhGroups.map((group) => GROUPS[group]),
  ]);
}

/** The same in the second phase, with perfect forward secrecy. */
export function espProposals({ encryption, integrity, dhGroups }: VpnProposal): string {
  return proposals(encryption, (authenticated) => [
    ...(authenticated ? [] : integrity.map((hash) => HASH_NAMES[hash])),
    ...dhGroups.map((group) => GROUPS[group]),
  ]);
}

/** One proposal stands for every combination of what is in it, the first of each kind preferred. Each mode has its own. */
function proposals(encryption: readonly EncryptionAlgorithm[], rest: (authenticated: boolean) => string[]): string {
  return ciphersByMode(encryption)
    .map(({ authenticated, ciphers }) =>
      [...ciphers.map((cipher) => CIPHERS[cipher]), ...rest(authenticated)].join('-'),
    )
    .join(', ');
}
