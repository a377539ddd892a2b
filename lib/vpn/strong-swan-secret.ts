/** What is in one of strongSwan's secrets, each as it is to be printed. */
export interface StrongSwanSecret {
  /** Name of the connection. */
  readonly name: string;
  /** Number of the tunnel. */
  readonly number: string;
  /** Public address of the router. */
  readonly router: string;
  /** Public address of AWS's end. */
  readonly end: string;
  /** The key, as strongSwan reads it: quoted, or in hexadecimal after `0x`. */
  readonly key: string;
}

/** A pre-shared key as strongSwan reads it, within its block `secrets`: which two ends it is for, and the key. */
export function strongSwanSecret({ name, number, router, end, key }: StrongSwanSecret): string {
  return `  ike-${name}-${number} {
    id-1 = ${router}
    id-2 = ${end}
    secret = ${key}
  }
`;
}
