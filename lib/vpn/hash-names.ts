import type { IntegrityAlgorithm } from './ike-algorithms';

/** Hashes by the names that both strongSwan and IOS-XE have for them. */
export const HASH_NAMES: Readonly<Record<IntegrityAlgorithm, string>> = {
  'SHA2-512': 'sha512',
  'SHA2-384': 'sha384',
  'SHA2-256': 'sha256',
};
