import type { IpsecPath } from './ipsec-path';
import type { IpsecPathSettings, WindowsIpsecSettings } from './ipsec-settings';

/** What becomes of a path between two servers. */
export type IpsecProtection =
  | ({ readonly kind: 'ipsec' } & IpsecPathSettings)
  /** In clear, and somebody has said why it may be. */
  | { readonly kind: 'excepted'; readonly reason: string }
  /** In clear, and nobody has. */
  | { readonly kind: 'clear'; readonly why: string };

/** A server at the end of a path, as far as IPsec depends on it. */
export interface IpsecEnd {
  readonly name: string;
  /** It stands in for the real one, and runs no Windows. */
  readonly standIn: boolean;
  /** Whether it is a member of the domain, which Kerberos needs. */
  readonly inDomain: boolean;
}

/** What becomes of a path between two servers. */
export function ipsecProtection(
  { id }: IpsecPath,
  ends: readonly [IpsecEnd, IpsecEnd],
  settings: WindowsIpsecSettings | false,
): IpsecProtection {
  const standIn = ends.find((end) => end.standIn);
  if (standIn) return { kind: 'excepted', reason: `${standIn.name} is a stand-in, which speaks no IPsec` };
  if (settings === false) return { kind: 'clear', why: 'IPsec of Windows is off' };
  const exception = settings.exceptions.find(
    ({ path, server }) => path === id && (server === undefined || ends.some(({ name }) => name === server)),
  );
  if (exception) return { kind: 'excepted', reason: exception.reason };
  const onPath = settings.paths[id];
  const outsider = ends.find(({ inDomain }) => !inDomain);
  if (onPath.authentication.method === 'kerberos' && outsider)
    return { kind: 'clear', why: `${outsider.name} is in no domain, where Kerberos knows nobody` };
  return { kind: 'ipsec', ...onPath };
}
