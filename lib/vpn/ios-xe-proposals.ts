import { ciphersByMode } from './ciphers-by-mode';
import { HASH_NAMES } from './hash-names';
import { type EncryptionAlgorithm, isAuthenticatedEncryption } from './ike-algorithms';
import type { VpnProposal } from './vpn-tunnel';

/** Ciphers in IOS-XE's words: of a proposal in IKE, of a transform set in ESP, and in the name of such a set. */
const CIPHERS: Readonly<
  Record<EncryptionAlgorithm, { readonly ike: string; readonly esp: string; readonly name: string }>
> = {
  'AES256-GCM-16': { ike: 'aes-gcm-256', esp: 'esp-gcm 256', name: 'gcm-256' },
  'AES128-GCM-16': { ike: 'aes-gcm-128', esp: 'esp-gcm 128', name: 'gcm-128' },
  AES256: { ike: 'aes-cbc-256', esp: 'esp-aes 256', name: 'aes-256' },
  AES128: { ike: 'aes-cbc-128', esp: 'esp-aes 128', name: 'aes-128' },
};

/** A cipher, and the hash that goes with it where it needs one. */
export interface IosXeTransformSet {
  /** The end of its name, `gcm-256` or `aes-256-sha384`. */
  readonly name: string;
  /** `esp-gcm 256` or `esp-aes 256 esp-sha384-hmac`. */
  readonly transforms: string;
}

/**
 * The lines of the proposals that say what may be agreed on in the first phase, the preferred one first. A cipher in
 * the counter mode needs a hash to derive keys and may have none for integrity.
 */
export function iosXeIkeProposals({ encryption, integrity, dhGroups }: VpnProposal): readonly (readonly string[])[] {
  const hashes = integrity.map((hash) => HASH_NAMES[hash]).join(' ');
  return ciphersByMode(encryption).map(({ authenticated, ciphers }) => [
    `encryption ${ciphers.map((cipher) => CIPHERS[cipher].ike).join(' ')}`,
    `${authenticated ? 'prf' : 'integrity'} ${hashes}`,
    `group ${dhGroups.join(' ')}`,
  ]);
}

/** What may be agreed on in the second phase, the preferred one first. */
export function iosXeTransformSets({
  encryption,
  integrity,
}: Pick<VpnProposal, 'encryption' | 'integrity'>): readonly IosXeTransformSet[] {
  return encryption.flatMap((cipher) => {
    const { esp, name } = CIPHERS[cipher];
    if (isAuthenticatedEncryption(cipher)) return [{ name, transforms: esp }];
    return integrity.map((hash) => ({
      name: `${name}-${HASH_NAMES[hash]}`,
      transforms: `${esp} esp-${HASH_NAMES[hash]}-hmac`,
    }));
  });
}
