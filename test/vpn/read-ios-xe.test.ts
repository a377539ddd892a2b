import { expect, it } from '@jest/globals';
import { iosXeConfig } from '../../lib/vpn/ios-xe-config';
import { readIosXe } from './read-ios-xe';
import { vpnAddresses, vpnDeclaration } from './vpn-declarations';

const bgp = vpnDeclaration({ routing: { kind: 'bgp', cloudAsn: 64_512, siteAsn: 65_010 } });
const text = iosXeConfig(vpnDeclaration(), vpnAddresses) + iosXeConfig(bgp, vpnAddresses);

/** The texts of the two, each with the first of some words changed. */
function changed(from: string, to: string): string {
  const [one, two] = [iosXeConfig(vpnDeclaration(), vpnAddresses), iosXeConfig(bgp, vpnAddresses)];
  return one.includes(from) ? one.replace(from, to) : two.replace(from, to);
}

it.each([
  ['aes-gcm-256\n', 'aes-gcm-256 aes-cbc-256\n'],
  ['aes-gcm-256\n', 'aes-gcm-512\n'],
  [' prf sha384', ' integrity sha384'],
  [' prf sha384', ' prf sha1'],
  [' prf sha384\n', ''],
  [' group 20\n', ' group 17\n'],
  [' group 20\n', ' group 20 2\n'],
  [' set pfs group20', ' set pfs group18'],
  ['window-size 1024', 'window-size 2048'],
  ['esp-gcm 256', 'esp-gcm 256 esp-sha384-hmac'],
  ['esp-gcm 256', 'esp-aes 256'],
  ['esp-gcm 256', 'esp-3des esp-sha-hmac'],
  [' mode tunnel', ' mode transport'],
  [' lifetime 28800', ' lifetime 100000'],
  [' dpd 10 4 periodic', ' dpd 5 4 periodic'],
  [' dpd 10 4 periodic', ' dpd 10 61 periodic'],
  [' authentication remote pre-share', ' authentication remote rsa-sig'],
  [' tunnel mode ipsec ipv4', ' tunnel mode gre ip'],
  [' qos pre-classify\n', ''],
  ['255.255.0.0', '255.0.255.0'],
  ['255.255.0.0', '255.255.0'],
  ['Tunnel102 10', 'Tunnel102 256'],
  ['crypto ikev2 keyring branch-2', 'crypto ikev2 keyring branch-1'],
  ['crypto ikev2 policy', 'crypto isakmp policy'],
  [' activate\n', ' shutdown\n'],
  [' timers 10 30', ' timers 20 30'],
  ['seq 10 deny', 'seq 15 deny'],
  ['router bgp 65010', 'router bgp 0'],
  ['end\n', ''],
])('a router would not take %j changed to %j', (from, to) => {
  expect(text).toContain(from);
  expect(() => readIosXe(changed(from, to))).toThrow();
});
