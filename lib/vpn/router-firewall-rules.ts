import type { VpnAddresses, VpnDeclaration } from './vpn-declaration';

/** The devices that what comes out of a tunnel comes from; the last one where the kernel leaves ESP to strongSwan. */
const TUNNELS = '{ "vpn-1", "vpn-2", "ipsec0" }';

/**
 * Who may talk to a branch router itself, and what it passes on, as nftables reads it. A security group cannot say either: the router
 * is in the way of all that its network sends, and what is in a tunnel is seen by no security group.
 *
 * What is passed on needs no memory of connections: each direction is known by its networks and by the device it comes from or goes to,
 * so that nothing goes anywhere in clear even if the routes are wrong.
 */
export function routerFirewallRules({ cloudNetworks, siteNetworks }: VpnDeclaration, addresses: VpnAddresses): string {
  return `table inet uc-lab-router
delete table inet uc-lab-router
table inet uc-lab-router {
  set cloud {
    type ipv4_addr
    flags interval
    auto-merge
    elements = { ${cloudNetworks.join(', ')} }
  }
  set site {
    type ipv4_addr
    flags interval
    auto-merge
    elements = { ${siteNetworks.join(', ')} }
  }
  chain input {
    type filter hook input priority filter; policy drop
    # Answers to the router: names, time, updates, AWS's services.
    ct state { established, related } accept
    iifname "lo" accept
    iifname ${TUNNELS} drop
    ip saddr { ${addresses.tunnels.join(', ')} } udp dport { 500, 4500 } accept
    # A lease is renewed by a broadcast, too, whose answer no connection knows.
    udp sport . udp dport { 67 . 68, 547 . 546 } accept
    icmp type destination-unreachable icmp code frag-needed accept
    icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert, nd-router-advert } accept
  }
  chain forward {
    type filter hook forward priority filter; policy drop
    # Errors of those in between, such as that a packet is too large.
    ct state related accept
    iifname ${TUNNELS} oifname != ${TUNNELS} ip saddr @cloud ip daddr @site accept
    iifname != ${TUNNELS} oifname ${TUNNELS} ip saddr @site ip daddr @cloud accept
  }
}
`;
}
