import type { Role } from '../../port-tables/role';
import { IPSEC_PATHS } from './ipsec-path';
import type { WindowsIpsecSettings } from './ipsec-settings';

/** Whether a server with some roles can be on a path with a pre-shared key, which it must then be able to read. */
export function holdsIpsecKey(roles: readonly Role[], { paths }: Pick<WindowsIpsecSettings, 'paths'>): boolean {
  return IPSEC_PATHS.some(
    ({ id, ends }) =>
      paths[id].authentication.method === 'preshared-key' && ends.flat().some((role) => roles.includes(role)),
  );
}
