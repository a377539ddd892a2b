import type { IpsecAlgorithms } from './ipsec-settings';

/** Ciphers as the cmdlets of Windows have them. */
export interface IpsecCiphers {
  /** What they are, in words. */
  readonly inWords: string;
  /** For the exchange of keys, where Windows has no Galois/Counter Mode. */
  readonly mainMode: string;
  readonly perfectForwardSecrecy: string;
  readonly encrypted: string;
  /** Without encryption: packets that come from whom they say, as they were sent. */
  readonly authenticated: string;
}

/** The ciphers of each choice. */
export const IPSEC_CIPHERS: Readonly<Record<IpsecAlgorithms, IpsecCiphers>> = {
  modern: {
    inWords: 'AES-256 in Galois/Counter Mode, SHA-384 and Diffie-Hellman group 20',
    mainMode: '-Encryption AES256 -Hash SHA384 -KeyExchange DH20',
    perfectForwardSecrecy: 'DH20',
    encrypted: '-Encapsulation ESP -Encryption AESGCM256 -ESPHash AESGMAC256',
    authenticated: '-Encapsulation ESP -Encryption None -ESPHash SHA256',
  },
  period: {
    inWords: 'Triple DES, SHA-1 and Diffie-Hellman group 2',
    mainMode: '-Encryption DES3 -Hash SHA1 -KeyExchange DH2',
    perfectForwardSecrecy: 'None',
    encrypted: '-Encapsulation ESP -Encryption DES3 -ESPHash SHA1',
    authenticated: '-Encapsulation ESP -Encryption None -ESPHash SHA1',
  },
};
