import { insideAddresses } from './inside-cidr';
import { tunnelMss, tunnelMtu } from './tunnel-mtu';
import type { VpnDeclaration } from './vpn-declaration';
import type { VpnTunnel } from './vpn-tunnel';

/**
 * The script that runs before strongSwan does: a device for each tunnel with the router's inside address, and a route that nothing
 * takes but what finds both tunnels down, lest it go to the Internet in clear.
 */
export function vpnInterfacesScript({ tunnels, cloudNetworks }: VpnDeclaration): string {
  const mss = Math.min(...tunnels.map(({ phase2 }) => tunnelMss(phase2)));
  return `#!/bin/bash
set -eu
rm -rf /run/uc-lab-vpn
uplink=$(ip -4 -oneline route show default | sed -n 's/.* dev \\([^ ]*\\).*/\\1/p' | head -n 1)
[ -n "$uplink" ] || { echo 'There is no way to the Internet yet.' >&2; exit 1; }
make() {
  if ! [ -e "/sys/class/net/vpn-$1" ] && ! said=$(LC_ALL=C ip link add "vpn-$1" type xfrm dev "$uplink" if_id "$1" 2>&1); then
    echo "No device vpn-$1: $said" >&2
    # Anything else may be well the next time.
    case "$said" in *'Unknown device type'*) ;; *) exit 1 ;; esac
    echo 'This kernel leaves ESP to strongSwan.' >&2
    return
  fi
  ip address replace "$2" dev "vpn-$1"
  ip link set "vpn-$1" mtu "$3" up
  sysctl -q -w "net.ipv4.conf.vpn-$1.rp_filter=0"
}
make 1 ${device(tunnels[0])}
make 2 ${device(tunnels[1])}
for network in ${cloudNetworks.join(' ')}; do ip route replace unreachable "$network" metric 4000; done
# Hosts behind the router do not know that packets grow.
nft -f - <<'RULES'
table inet uc-lab-vpn
delete table inet uc-lab-vpn
table inet uc-lab-vpn {
  chain forward {
    type filter hook forward priority mangle
    iifname "vpn-*" tcp flags syn tcp option maxseg size set ${mss}
    oifname "vpn-*" tcp flags syn tcp option maxseg size set ${mss}
  }
}
RULES
`;
}

function device({ insideCidr, phase2 }: VpnTunnel): string {
  return `${insideAddresses(insideCidr).site}/${insideCidr.prefix} ${tunnelMtu(phase2)}`;
}
