import { describe, expect, it } from '@jest/globals';
import { windowsIpsecScript } from '../../../lib/contact-center/documents/windows-ipsec-script';
import type { HostIpsecPolicy } from '../../../lib/contact-center/ipsec/host-ipsec-policy';
import { PortRange } from '../../../lib/port-tables/port-range';
import { ipsecPeer } from '../ipsec/ipsec-peer';

const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:ipsec-AbCdEf';
const lines = (policy: Partial<HostIpsecPolicy> = {}) =>
  windowsIpsecScript({ peers: [ipsecPeer()], boundary: [], natTraversal: false, ...policy });
const rulesIn = (all: readonly string[]) => all.filter((line) => line.startsWith('New-NetIPsecRule'));

// The values are those that Microsoft documents for the cmdlets of Windows Server 2022.
describe('the policy of IPsec of a server', () => {
  it('removes what it has made before, rules first, and then makes it again', () => {
    const all = lines();
    const removed = all.flatMap((line) => /\| Remove-(\w+)$/.exec(line)?.[1] ?? []);
    expect(removed).toEqual([
      'NetIPsecRule',
      'NetIPsecMainModeRule',
      'NetIPsecQuickModeCryptoSet',
      'NetIPsecMainModeCryptoSet',
      'NetIPsecPhase1AuthSet',
    ]);
    const lastRemoved = all.findLastIndex((line) => line.includes('Remove-Net'));
    expect(all.findIndex((line) => line.includes('New-Net'))).toBe(lastRemoved + 1);
    for (const line of all.filter((one) => /New-NetIPsec(Rule|\w+(Set|ModeRule))\b/.test(one)))
      expect(line).toContain('-Group $group');
    expect(lines()).toEqual(all);
  });

  it('encrypts with what is thought unbreakable today', () => {
    const text = lines().join('\n');
    expect(text).toContain('New-NetIPsecMainModeCryptoProposal -Encryption AES256 -Hash SHA384 -KeyExchange DH20)');
    expect(text).toContain(
      'New-NetIPsecQuickModeCryptoProposal -Encapsulation ESP -Encryption AESGCM256 -ESPHash AESGMAC256)',
    );
    expect(text).toContain('-PerfectForwardSecrecyGroup DH20 ');
    expect(text).not.toMatch(/DES3|SHA1\b|DH2\b|MD5/);
  });

  it('has the ciphers of the period for who asks for them, and no others beside', () => {
    const text = lines({ peers: [ipsecPeer({ algorithms: 'period' })] }).join('\n');
    expect(text).toContain('-Encryption DES3 -Hash SHA1 -KeyExchange DH2)');
    expect(text).toContain('-PerfectForwardSecrecyGroup None ');
    expect(text).toContain('-Encapsulation ESP -Encryption DES3 -ESPHash SHA1)');
    expect(text).not.toMatch(/AES|SHA384|DH20|MD5|DES\b/);
    const signed = lines({ peers: [ipsecPeer({ algorithms: 'period', protection: 'authenticated' })] }).join('\n');
    expect(signed).toContain('-Encapsulation ESP -Encryption None -ESPHash SHA1)');
  });

  it('has each path’s own ciphers, and the two never mixed', () => {
    const unifiedCm = { algorithms: 'period', remote: ['10.20.64.80'] } as const;
    const all = lines({ peers: [ipsecPeer(), ipsecPeer(unifiedCm)] });
    const using = (address: string) => all.filter((line) => line.includes(`'${address}'`) && line.includes('Set $'));
    for (const line of using('10.20.64.80')) expect(line).toMatch(/Set \$(mainMode|encrypted)Period\.Name/);
    for (const line of using('10.20.64.32')) expect(line).toMatch(/Set \$(mainMode|encrypted)\.Name/);
    expect([using('10.20.64.80'), using('10.20.64.32')].map(({ length }) => length)).toEqual([2, 2]);
    expect(all.filter((line) => /^\$(mainMode|encrypted)(Period)? = /.test(line))).toHaveLength(4);
  });

  it('has a filter in transport mode for each address of each peer, from addresses of its own', () => {
    expect(rulesIn(lines())).toEqual(
      ['10.20.64.32', '10.20.64.33'].map(
        (address) =>
          `New-NetIPsecRule -Group $group -DisplayName 'router-gateway: router-a ${address}' -Mode Transport ` +
          `-LocalAddress @('10.20.64.92', '10.20.64.93') -RemoteAddress '${address}' -InboundSecurity Require ` +
          '-OutboundSecurity Require -QuickModeCryptoSet $encrypted.Name -Phase1AuthSet $auth1.Name | Out-Null',
      ),
    );
  });

  it('asks for IPsec without insisting on it while both are let through', () => {
    for (const rule of rulesIn(lines({ peers: [ipsecPeer({ required: false })] })))
      expect(rule).toContain('-InboundSecurity Request -OutboundSecurity Request');
  });

  it('authenticates Support Tools without encrypting: the node insists, the server asks', () => {
    const peer = (at: 'local' | 'remote') =>
      ipsecPeer({
        path: 'support-tools',
        protection: 'authenticated',
        remote: ['10.20.64.56'],
        service: { at, ports: [PortRange.of(39100)] },
      });
    const node = lines({ peers: [peer('local')] });
    expect(node.join('\n')).toContain('-Encapsulation ESP -Encryption None -ESPHash SHA256)');
    expect(node.join('\n')).not.toContain('$encrypted');
    expect(rulesIn(node)).toEqual([
      expect.stringContaining("-Protocol TCP -LocalPort @('39100') -InboundSecurity Require -OutboundSecurity Require"),
    ]);
    expect(rulesIn(lines({ peers: [peer('remote')] }))).toEqual([
      expect.stringContaining(
        "-Protocol TCP -RemotePort @('39100') -InboundSecurity Request -OutboundSecurity Request",
      ),
    ]);
  });

  it('proves who the server is by Kerberos, a certificate or a key, each for the peers that it is for', () => {
    const peers = [
      ipsecPeer(),
      ipsecPeer({ name: 'logger-a', authentication: { method: 'certificate', authority: "CN=Lab's Root" } }),
      ipsecPeer({
        name: 'unified-cm 1',
        remote: ['192.168.20.5'],
        authentication: { method: 'preshared-key', secretArn: ARN },
      }),
      ipsecPeer({ name: 'router-b', remote: ['10.20.80.32'] }),
    ];
    const all = lines({ peers });
    const text = all.join('\n');
    expect(text).toContain('New-NetIPsecAuthProposal -Machine -Kerberos)');
    expect(text).toContain("-Cert -Authority 'CN=Lab''s Root' -AuthorityType Root)");
    expect(text).toContain(`$key3 = (Get-SECSecretValue -SecretId '${ARN}').SecretString`);
    expect(text).toContain('-PreSharedKey $key3)');
    expect(text).toContain('$key3.Length -lt 36 ');
    expect(all.findIndex((line) => line === 'Remove-Variable key3')).toBeGreaterThan(
      all.findIndex((line) => line.includes('-PreSharedKey $key3')),
    );
    expect(rulesIn(all).map((rule) => /\$auth\d/.exec(rule)?.[0])).toEqual([
      '$auth1',
      '$auth1',
      '$auth2',
      '$auth2',
      '$auth3',
      '$auth1',
    ]);
    const mainMode = all.filter((line) => line.startsWith('New-NetIPsecMainModeRule'));
    expect(mainMode).toHaveLength(3);
    expect(mainMode[0]).toContain("-RemoteAddress @('10.20.64.32', '10.20.64.33', '10.20.80.32')");
    expect(mainMode[2]).toContain("-RemoteAddress @('192.168.20.5')");
  });

  it('keeps what it has until every key is there and long enough', () => {
    const authentication = (name: string) => ({ method: 'preshared-key', secretArn: `${ARN}${name}` }) as const;
    const all = lines({
      peers: [
        ipsecPeer({ authentication: authentication('a') }),
        ipsecPeer({ remote: ['192.168.20.5'], authentication: authentication('b') }),
      ],
    });
    const firstRemoved = all.findIndex((line) => line.includes('| Remove-Net'));
    expect(all.filter((line) => line.includes('Get-SECSecretValue'))).toHaveLength(2);
    expect(all.filter((line) => line.includes('throw'))).toHaveLength(2);
    for (const [index, line] of all.entries())
      if (/Get-SECSecretValue|throw/.test(line)) expect(index).toBeLessThan(firstRemoved);
  });

  it.each([
    ['through address translation', { natTraversal: true }, 2],
    ['without one, which takes the setting back', {}, 0],
    ['with nobody', { natTraversal: true, peers: [] }, 0],
  ])('lets Windows speak %s, and restarts it where that changes, before anything else does', (_, policy, value) => {
    const all = lines(policy);
    const start = all.findIndex((line) => line === `if ([int]$nat -ne ${value}) {`);
    expect(start).toBeGreaterThan(0);
    const block = all.slice(start, all.indexOf('}', start) + 1);
    expect(block.join('\n')).toContain(
      `-Name AssumeUDPEncapsulationContextOnSendRule -PropertyType DWord -Value ${value} -Force`,
    );
    expect(block.slice(-2)).toEqual(['exit 3010', '}']);
    expect(all.filter((line) => line.includes('exit'))).toHaveLength(1);
    expect(all.findIndex((line) => line.includes('| Remove-Net'))).toBeGreaterThan(start);
  });

  it('removes what an earlier policy has left where there is nobody to speak with, and makes nothing', () => {
    const all = lines({ peers: [] });
    expect(all.filter((line) => line.includes('| Remove-Net'))).toHaveLength(5);
    expect(all.filter((line) => line.includes('New-Net'))).toEqual([]);
  });
});
