import {
  type DhGroup,
  type EncryptionAlgorithm,
  type IntegrityAlgorithm,
  isAuthenticatedEncryption,
} from './ike-algorithms';
import type { VpnProposal } from './vpn-tunnel';

/** Ciphers, hashes and groups by strongSwan's names. */
const CIPHERS: Readonly<Record<EncryptionAlgorithm, string>> = {
  'AES256-GCM-16': 'aes256gcm16',
  'AES128-GCM-16': 'aes128gcm16',
  AES256: 'aes256',
  AES128: 'aes128',
};
const HASHES: Readonly<Record<IntegrityAlgorithm, string>> = {
  'SHA2-512': 'sha512',
  'SHA2-384': 'sha384',
  'SHA2-256': 'sha256',
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
    ...integrity.map((hash) => (authenticated ? `prf${HASHES[hash]}` : HASHES[hash])),
    ...dhGroups.map((group) => GROUPS[group]),
  ]);
}

/** The same in the second phase, with perfect forward secrecy. */
export function espProposals({ encryption, integrity, dhGroups }: VpnProposal): string {
  return proposals(encryption, (authenticated) => [
    ...(authenticated ? [] : integrity.map((hash) => HASHES[hash])),
    ...dhGroups.map((group) => GROUPS[group]),
  ]);
}

/**
 * One proposal stands for every combination of what is in it, the first of each kind preferred. The two kinds of ciphers cannot
 * share one, so that each run of ciphers of one kind has its own: the order of the ciphers stays as it is declared.
 */
function proposals(encryption: readonly EncryptionAlgorithm[], rest: (authenticated: boolean) => string[]): string {
  const runs: { readonly authenticated: boolean; readonly ciphers: string[] }[] = [];
  for (const algorithm of encryption) {
    const authenticated = isAuthenticatedEncryption(algorithm);
    const last = runs.at(-1);
    if (last?.authenticated === authenticated) last.ciphers.push(CIPHERS[algorithm]);
    else runs.push({ authenticated, ciphers: [CIPHERS[algorithm]] });
  }
  return runs.map(({ authenticated, ciphers }) => [...ciphers, ...rest(authenticated)].join('-')).join(', ');
}
