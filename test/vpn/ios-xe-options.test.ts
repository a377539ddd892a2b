import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { problemAt } from '../../lib/boundary/zod-problem';
import { iosXeConfig } from '../../lib/vpn/ios-xe-config';
import { type IosXeOptions, iosXeOptionsSchema } from '../../lib/vpn/ios-xe-options';
import { labStack } from '../synthesized-stack';
import { readIosXe } from './read-ios-xe';
import { vpnAddresses, vpnDeclaration } from './vpn-declarations';

const token = new TerraformVariable(labStack(), 'text', { type: 'string' }).stringValue;

const found = (options: unknown) =>
  iosXeOptionsSchema
    .safeParse(options)
    .error?.issues.map((issue) => problemAt(issue, options))
    .map(({ code, property }) => `${code} ${property ?? ''}`) ?? [];

describe('what a router is like', () => {
  it('need not be said', () => {
    expect(found({})).toEqual([]);
  });

  it.each<[keyof IosXeOptions, readonly unknown[], readonly unknown[]]>([
    [
      'wanInterface',
      ['GigabitEthernet1', 'GigabitEthernet0/0/0', 'TenGigabitEthernet0/1/0.100', 'Port-channel1', 'Dialer1'],
      ['', 'Gigabit Ethernet 1', 'GigabitEthernet', '0/0/0', 'Dialer1\n', 'Dialer1\nreload', 'Dialer1 ', 1, token],
    ],
    [
      'wanAddress',
      ['192.168.0.2', '10.0.0.1'],
      ['', '10.0.0.0/8', '10.0.0.256', '10.0.0.1\n', 'fe80::1', 'wan', 1, token],
    ],
    ['firstTunnelInterface', [0, 101, 2_147_483_646], [-1, 2_147_483_647, 1.5, '1', NaN]],
    ['trustpoint', ['branch', 'CA_2.lab-1', 'a'.repeat(64)], ['', 'a b', 'a\n', 'a'.repeat(65), 1, token]],
  ])('%s may be %j, and not %j', (property, good, bad) => {
    for (const value of good) expect([value, found({ [property]: value })]).toEqual([value, []]);
    for (const value of bad) {
      const problems = found({ [property]: value });
      expect([value, new Set(problems)]).toEqual([value, new Set([`InvalidProperty ${property}`])]);
    }
  });

  it.each(['keysKeptIn', 'cloudCertificateNames'])(
    '%s may be two texts of one line, or tokens for them',
    (property) => {
      expect(found({ [property]: ['one', token] })).toEqual([]);
      expect(found({ [property]: ['one', 'two\nreload'] })).toEqual([`InvalidProperty ${property}.1`]);
      expect(found({ [property]: ['', 'two'] })).toEqual([`InvalidProperty ${property}.0`]);
      expect(found({ [property]: ['one'] })).not.toEqual([]);
      expect(found({ [property]: ['one', 'two', 'three'] })).not.toEqual([]);
      expect(found({ [property]: 'one' })).not.toEqual([]);
    },
  );

  it('may not be said in other words', () => {
    expect(found({ preSharedKeys: ['secret1', 'secret2'] })).toEqual(['InvalidProperty ']);
  });
});

describe('what is not said of a router', () => {
  const read = (options: IosXeOptions = {}, certificate = false) =>
    readIosXe(
      iosXeConfig(
        vpnDeclaration({ authentication: certificate ? 'certificate' : 'pre-shared-key' }),
        vpnAddresses,
        options,
      ),
    );

  it('is usual: its first interface, its public address, tunnels 101 and 102', () => {
    const { interfaces, policies, profiles } = read();
    expect([...interfaces.keys()]).toEqual(['Tunnel101', 'Tunnel102']);
    expect([...interfaces.values()].map(({ source }) => source)).toEqual(['GigabitEthernet1', 'GigabitEthernet1']);
    expect(policies.get('branch')?.localAddress).toBe('198.51.100.7');
    expect(profiles.get('branch-1')?.localAddress).toBe('198.51.100.7');
  });

  it('is another address than AWS knows, behind a NAT, and AWS is told the one it knows', () => {
    const { policies, profiles } = read({ wanAddress: '192.168.0.2' });
    expect(policies.get('branch')?.localAddress).toBe('192.168.0.2');
    for (const profile of profiles.values())
      expect(profile).toMatchObject({ localAddress: '192.168.0.2', identity: 'address 198.51.100.7' });
  });

  it('is a trustpoint with the name of the connection, and gaps for the names in AWS’s certificates', () => {
    expect([...read({}, true).trustpoints.keys()]).toEqual(['branch']);
    expect([...read({ trustpoint: 'LAB-CA' }, true).trustpoints.keys()]).toEqual(['LAB-CA']);
    expect([...read({}, true).certificateMaps.values()]).toEqual([
      "<common name in the certificate of AWS's tunnel 1>",
      "<common name in the certificate of AWS's tunnel 2>",
    ]);
  });

  it('is never a certificate that may have been revoked', () => {
    expect([...read({}, true).trustpoints.values()]).toEqual([{ revocationCheck: 'crl' }]);
  });

  it('is where the keys are: in Secrets Manager, or where the lab says', () => {
    const text = (options: IosXeOptions) => iosXeConfig(vpnDeclaration(), vpnAddresses, options);
    expect(text({})).toContain('! The key of tunnel 2 is kept in AWS Secrets Manager.');
    expect(text({ keysKeptIn: ['this safe', 'that safe'] })).toContain('! The key of tunnel 2 is kept in that safe.');
  });
});
