import { strongSwanLiveness } from './strong-swan-liveness';
import type { VpnDeclaration } from './vpn-declaration';

/**
 * What strongSwan must be told beside its connections, for a file in /etc/strongswan.d: that routes are not its business, and how long
 * it waits for an answer, without which a dead peer would be found dead minutes late.
 */
export function strongSwanDaemonConfig({ name, tunnels }: VpnDeclaration): string {
  const { retransmission } = strongSwanLiveness(tunnels);
  const waits =
    retransmission === undefined
      ? ''
      : `  retransmit_tries = ${retransmission.tries}
  retransmit_timeout = ${retransmission.timeout}
  retransmit_base = ${retransmission.base}
`;
  return `# For the VPN connection ${name}.
charon {
  install_routes = no
${waits}}
`;
}
