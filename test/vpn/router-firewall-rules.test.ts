import { describe, expect, it } from '@jest/globals';
import { Cidr } from '../../lib/network/cidr';
import { routerFirewallRules } from '../../lib/vpn/router-firewall-rules';
import { vpnAddresses, vpnDeclaration } from './vpn-declarations';

const declaration = vpnDeclaration({
  cloudNetworks: [Cidr.parse('10.20.0.0/16'), Cidr.parse('10.21.0.0/16')],
  siteNetworks: [Cidr.parse('10.60.0.0/20'), Cidr.parse('10.61.0.0/20')],
});

/** The rules of a chain, without comments. */
function chain(name: string): string[] {
  const found = new RegExp(`^  chain ${name} \\{\\n(.*?)^  \\}`, 'ms').exec(
    routerFirewallRules(declaration, vpnAddresses),
  );
  return (found?.[1] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

describe('the firewall of a branch router', () => {
  it.each(['input', 'forward'])('drops at %s what no rule takes', (name) => {
    expect(chain(name)[0]).toBe(`type filter hook ${name} priority filter; policy drop`);
  });

  it('takes keys and tunnels from the two ends alone, and nothing new out of a tunnel', () => {
    const rules = chain('input').slice(1);
    const tunnels = rules.indexOf('iifname { "vpn-1", "vpn-2", "ipsec0" } drop');
    expect(rules.slice(0, tunnels)).toEqual(['ct state { established, related } accept', 'iifname "lo" accept']);
    expect(rules.filter((rule) => /dport \{ 500, 4500 \}/.test(rule))).toEqual([
      `ip saddr { ${vpnAddresses.tunnels.join(', ')} } udp dport { 500, 4500 } accept`,
    ]);
    expect(rules.filter((rule) => rule.includes('tcp'))).toEqual([]);
  });

  it('passes on what its networks say to those of the cloud, into a tunnel or out of it and nowhere else', () => {
    expect(chain('forward').slice(1)).toEqual([
      'ct state related accept',
      'iifname { "vpn-1", "vpn-2", "ipsec0" } oifname != { "vpn-1", "vpn-2", "ipsec0" } ip saddr @cloud ip daddr @site accept',
      'iifname != { "vpn-1", "vpn-2", "ipsec0" } oifname { "vpn-1", "vpn-2", "ipsec0" } ip saddr @site ip daddr @cloud accept',
    ]);
    const rules = routerFirewallRules(declaration, vpnAddresses);
    const elements = [...rules.matchAll(/elements = \{ (.*) \}/g)].map(([, networks]) => networks);
    expect(elements).toEqual(['10.20.0.0/16, 10.21.0.0/16', '10.60.0.0/20, 10.61.0.0/20']);
  });

  it('takes the place of what was there in one step', () => {
    const rules = routerFirewallRules(declaration, vpnAddresses);
    expect(
      rules.startsWith('table inet uc-lab-router\ndelete table inet uc-lab-router\ntable inet uc-lab-router {\n'),
    ).toBe(true);
  });
});
