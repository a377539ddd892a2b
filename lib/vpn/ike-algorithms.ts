/** The documents that draw the floor: what an implementation must, should and must not use today. */
export const IPSEC_FLOOR = { guide: 'RFC 8247 and RFC 8221', page: 'sections 2.1 to 2.4, and 5 to 6' } as const;

/** Ciphers that a tunnel may use, by AWS's names, the strongest first. */
export const ENCRYPTION_ALGORITHMS = ['AES256-GCM-16', 'AES128-GCM-16', 'AES256', 'AES128'] as const;

/** A cipher by AWS's name. */
export type EncryptionAlgorithm = (typeof ENCRYPTION_ALGORITHMS)[number];

/** Hashes that a tunnel may use, by AWS's names. A cipher in Galois/Counter Mode needs one in IKE only, to derive keys. */
export const INTEGRITY_ALGORITHMS = ['SHA2-512', 'SHA2-384', 'SHA2-256'] as const;

/** A hash by AWS's name. */
export type IntegrityAlgorithm = (typeof INTEGRITY_ALGORITHMS)[number];

/** Diffie-Hellman groups that a tunnel may use, by the IANA's numbers: primes from 2048 bits up, and curves over primes. */
export const DH_GROUPS = [14, 15, 16, 17, 18, 19, 20, 21] as const;

/** A Diffie-Hellman group by the IANA's number. */
export type DhGroup = (typeof DH_GROUPS)[number];

/**
 * What AWS's tunnels speak too, and nobody should: SHA-1, primes of 1024 and 1536 bits, and the primes of RFC 5114, whose
 * origin nobody can check.
 */
export const BELOW_FLOOR = {
  encryption: [],
  integrity: ['SHA1'],
  dhGroups: [2, 5, 22, 23, 24],
} as const;

/** Whether a cipher protects a packet's integrity by itself. */
export function isAuthenticatedEncryption(algorithm: EncryptionAlgorithm): boolean {
  return algorithm.endsWith('-GCM-16');
}
