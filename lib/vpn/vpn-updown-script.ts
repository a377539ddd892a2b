import type { VpnDeclaration } from './vpn-declaration';

/** Where the script is on a router. */
export const VPN_UPDOWN_PATH = '/usr/local/lib/uc-lab/vpn-updown';

/**
 * The script that strongSwan runs when a tunnel is up or down, with the tunnel's number: it adds and removes the routes to the
 * networks at AWS's end. Tunnel 1 is preferred, and the other one takes its place as soon as it is down.
 */
export function vpnUpdownScript({ cloudNetworks }: VpnDeclaration): string {
  return `#!/bin/bash
set -eu
tunnel=$1
device=vpn-$tunnel
# A kernel without ESP has no such device: then strongSwan does the work in one of its own, which all tunnels share.
[ -e "/sys/class/net/$device" ] || device=ipsec0
mkdir -p /run/uc-lab-vpn
exec 9> "/run/uc-lab-vpn/$tunnel.lock"
flock 9
# Where both ends begin at once, a tunnel is up twice, and one of the two goes.
up=$(cat "/run/uc-lab-vpn/$tunnel" 2>/dev/null || echo 0)
case "$PLUTO_VERB" in
  up-client) up=$((up + 1)) ;;
  down-client) up=$((up > 0 ? up - 1 : 0)) ;;
  *) exit 0 ;;
esac
echo "$up" > "/run/uc-lab-vpn/$tunnel"
for network in ${cloudNetworks.join(' ')}; do
  if [ "$up" -gt 0 ]; then
    ip route replace "$network" dev "$device" metric "$((100 + tunnel))"
  else
    ip route del "$network" dev "$device" metric "$((100 + tunnel))" 2>/dev/null || true
  fi
done
`;
}
