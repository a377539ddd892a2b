import { type EncryptionAlgorithm, type IntegrityAlgorithm, isAuthenticatedEncryption } from './ike-algorithms';
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

const HASHES: Readonly<Record<IntegrityAlgorithm, string>> = {
  'SHA2-512': 'sha512',
  'SHA2-384': 'sha384',
  'SHA2-256': 'sha256',
};

/** A cipher, and the hash that goes with it where it needs one. */
export interface IosXeTransformSet {
  /** The end of its name, `gcm-256` or `aes-256-sha384`. */
  readonly name: string;
  /** `esp-gcm 256` or `esp-aes 256 esp-sha384-hmac`. */
  readonly transforms: string;
}

/**
 * The lines of the proposals that say what may be agreed on in the first phase, the preferred one first. Ciphers of the two modes
 * cannot be in one proposal: the counter mode needs a hash to derive keys and may have none for integrity.
 */
export function iosXeIkeProposals({ encryption, integrity, dhGroups }: VpnProposal): readonly (readonly string[])[] {
  const hashes = integrity.map((hash) => HASHES[hash]).join(' ');
  return ofOneModeEach(encryption).map((ciphers) => [
    `encryption ${ciphers.map((cipher) => CIPHERS[cipher].ike).join(' ')}`,
    `${ciphers.some(isAuthenticatedEncryption) ? 'prf' : 'integrity'} ${hashes}`,
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
      name: `${name}-${HASHES[hash]}`,
      transforms: `${esp} esp-${HASHES[hash]}-hmac`,
    }));
  });
}

/** Cuts a list of ciphers where the mode changes, so that the order of preference stays. */
function ofOneModeEach(ciphers: readonly EncryptionAlgorithm[]): readonly (readonly EncryptionAlgorithm[])[] {
  return ciphers.reduce<readonly (readonly EncryptionAlgorithm[])[]>((lists, cipher) => {
    const last = lists.at(-1);
    const sameMode = last?.every((one) => isAuthenticatedEncryption(one) === isAuthenticatedEncryption(cipher));
    return last && sameMode ? [...lists.slice(0, -1), [...last, cipher]] : [...lists, [cipher]];
  }, []);
}
