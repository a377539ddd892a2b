import { type EncryptionAlgorithm, type IntegrityAlgorithm, isAuthenticatedEncryption } from './ike-algorithms';
import type { VpnProposal } from './vpn-tunnel';

/** What a packet may measure on its way through the internet, in bytes. */
const PATH_MTU = 1500;

/** What goes around a packet whatever the cipher: the outer address header, UDP where a NAT stands between, and ESP's number. */
const OUTER_HEADERS = 20 + 8 + 8;

/** The last two bytes of what is encrypted: how much was filled up, and what is inside. */
const TRAILER = 2;

const IPV4_AND_TCP_HEADERS = 20 + 20;

/** How much a value that protects integrity takes, in bytes: half of the hash. Source: RFC 4868, section 2.1. */
const CHECK_VALUE: Readonly<Record<IntegrityAlgorithm, number>> = { 'SHA2-512': 32, 'SHA2-384': 24, 'SHA2-256': 16 };

/** Source: RFC 4106 for the counter mode, RFC 3602 for the chained one, which fills up to whole blocks. */
const COUNTER_MODE = { vector: 8, checkValue: 16, block: 4 } as const;
const CHAINED_MODE = { vector: 16, block: 16 } as const;

/**
 * The largest packet that a tunnel takes without fragments, in bytes, whatever the two ends agree on and whether or not there
 * is a NAT between them.
 */
export function tunnelMtu({ encryption, integrity }: Pick<VpnProposal, 'encryption' | 'integrity'>): number {
  return Math.min(...encryption.flatMap((cipher) => mtusOf(cipher, integrity)));
}

/** The largest piece of a TCP stream that fits into such a packet, in bytes. */
export function tunnelMss(proposal: Pick<VpnProposal, 'encryption' | 'integrity'>): number {
  return tunnelMtu(proposal) - IPV4_AND_TCP_HEADERS;
}

function mtusOf(cipher: EncryptionAlgorithm, hashes: readonly IntegrityAlgorithm[]): number[] {
  if (isAuthenticatedEncryption(cipher)) return [mtu(COUNTER_MODE)];
  return hashes.map((hash) => mtu({ ...CHAINED_MODE, checkValue: CHECK_VALUE[hash] }));
}

function mtu({ vector, checkValue, block }: { vector: number; checkValue: number; block: number }): number {
  const encrypted = PATH_MTU - OUTER_HEADERS - vector - checkValue;
  return encrypted - (encrypted % block) - TRAILER;
}
