import { type EncryptionAlgorithm, isAuthenticatedEncryption } from './ike-algorithms';

/** Ciphers that can be in one proposal. */
export interface CiphersOfOneMode {
  /** Whether they protect integrity themselves. */
  readonly authenticated: boolean;
  readonly ciphers: readonly EncryptionAlgorithm[];
}

/**
 * Cuts a list of ciphers where the mode changes. The two modes cannot share a proposal: one needs a hash for integrity, the other may
 * have none. The order of preference stays as it is declared.
 */
export function ciphersByMode(ciphers: readonly EncryptionAlgorithm[]): readonly CiphersOfOneMode[] {
  return ciphers.reduce<readonly CiphersOfOneMode[]>((runs, cipher) => {
    const authenticated = isAuthenticatedEncryption(cipher);
    const last = runs.at(-1);
    return last?.authenticated === authenticated
      ? [...runs.slice(0, -1), { authenticated, ciphers: [...last.ciphers, cipher] }]
      : [...runs, { authenticated, ciphers: [cipher] }];
  }, []);
}
