import type { IpsecPeer } from '../../../lib/contact-center/ipsec/host-ipsec-policy';

/** A router as the gateway at the other end sees it, unless told otherwise. */
export function ipsecPeer(other: Partial<IpsecPeer> = {}): IpsecPeer {
  return {
    name: 'router-a',
    path: 'router-gateway',
    local: ['10.20.64.92', '10.20.64.93'],
    remote: ['10.20.64.32', '10.20.64.33'],
    authentication: { method: 'kerberos' },
    algorithms: 'modern',
    protection: 'encrypted',
    required: true,
    service: undefined,
    ...other,
  };
}
