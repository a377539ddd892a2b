import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strongSwanConfig } from '../../lib/vpn/strong-swan-config';
import { strongSwanDaemonConfig } from '../../lib/vpn/strong-swan-daemon-config';
import { vpnAddresses, vpnDeclaration } from './vpn-declarations';

/** The values of one name, in order. */
function values(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`^ *${name} = (.*)$`, 'gm'))].map(([, value = '']) => value);
}

function seconds(text: string, name: string): number[] {
  return values(text, name).map((value) => Number(/^(\d+)s$/.exec(value)?.[1]));
}

const text = strongSwanConfig(vpnDeclaration(), vpnAddresses);

describe('strongSwanConfig', () => {
  it('has a connection for each tunnel, over IKEv2 alone', () => {
    expect([...text.matchAll(/^ {2}(\S+) \{$/gm)].map(([, name]) => name)).toEqual(['branch-1', 'branch-2']);
    expect([...text.matchAll(/^ {6}(\S+) \{$/gm)].map(([, name]) => name)).toEqual(['branch-1', 'branch-2']);
    expect(values(text, 'version')).toEqual(['2', '2']);
  });

  it('knows both ends by their public addresses', () => {
    expect(values(text, 'remote_addrs')).toEqual(['203.0.113.1', '203.0.113.2']);
    expect(values(text, 'id')).toEqual(['198.51.100.7', '203.0.113.1', '198.51.100.7', '203.0.113.2']);
    expect(values(text, 'auth')).toEqual(['psk', 'psk', 'psk', 'psk']);
  });

  it('has a device for each tunnel, which takes whatever is sent to it', () => {
    for (const name of ['if_id_in', 'if_id_out']) expect(values(text, name)).toEqual(['1', '2']);
    for (const name of ['local_ts', 'remote_ts']) expect(values(text, name)).toEqual(['0.0.0.0/0', '0.0.0.0/0']);
    expect(values(text, 'updown')).toEqual([
      '/usr/local/lib/uc-lab/vpn-updown 1',
      '/usr/local/lib/uc-lab/vpn-updown 2',
    ]);
  });

  it('has what is declared of each tunnel, and not of the other', () => {
    const two = strongSwanConfig(
      vpnDeclaration({}, [
        { phase1: { encryption: ['AES256'] }, replayWindowSize: 64, dpdTimeoutSeconds: 60 },
        { phase2: { dhGroups: [21] }, replayWindowSize: 2048, dpdTimeoutSeconds: 30 },
      ]),
      vpnAddresses,
    );
    expect(values(two, 'proposals')).toEqual(['aes256-sha384-ecp384', 'aes256gcm16-prfsha384-ecp384']);
    expect(values(two, 'esp_proposals')).toEqual(['aes256gcm16-ecp384', 'aes256gcm16-ecp521']);
    expect(values(two, 'replay_window')).toEqual(['64', '2048']);
    expect(seconds(two, 'dpd_delay')).toEqual([40, 10]);
  });

  it('changes keys a margin before they run out', () => {
    expect(seconds(text, 'rekey_time')).toEqual([28_530, 3_330, 28_530, 3_330]);
    expect(seconds(text, 'rand_time')).toEqual([270, 270, 270, 270]);
    expect(seconds(text, 'over_time')).toEqual([270, 270]);
    expect(seconds(text, 'life_time')).toEqual([3_600, 3_600]);
  });

  it('never uses keys longer than is declared, and never changes those that are new', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 900, max: 28_800 }),
        fc.integer({ min: 900, max: 3_600 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        (first, second, share, rekeyFuzzPercentage) => {
          const tunnel = {
            phase1: { lifetimeSeconds: first },
            phase2: { lifetimeSeconds: second },
            rekeyMarginSeconds: 60 + Math.floor((second / 2 - 60) * share),
            rekeyFuzzPercentage,
          };
          const config = strongSwanConfig(vpnDeclaration({}, [tunnel, tunnel]), vpnAddresses);
          const [ike = NaN, esp = NaN] = seconds(config, 'rekey_time');
          const [ikeRandom = NaN, espRandom = NaN] = seconds(config, 'rand_time');
          const [over = NaN] = seconds(config, 'over_time');
          expect(ike + over).toBe(first);
          expect(esp).toBe(second - tunnel.rekeyMarginSeconds);
          expect(seconds(config, 'life_time')[0]).toBe(second);
          expect(ike - ikeRandom).toBeGreaterThanOrEqual(first / 4 - 1);
          expect(esp - espRandom).toBeGreaterThanOrEqual(second / 4 - 1);
        },
      ),
    );
  });

  it.each([
    ['restart', 'start', { dpd: ['restart'], close: [] }],
    ['restart', 'add', { dpd: ['restart'], close: ['start'] }],
    // AWS forgets, and waits for the router.
    ['clear', 'start', { dpd: ['restart'], close: [] }],
    ['none', 'start', { dpd: [], close: [] }],
  ] as const)(
    'begins always, and again as the other end does: %s, %s',
    (dpdTimeoutAction, startupAction, { dpd, close }) => {
      const config = strongSwanConfig(
        vpnDeclaration({}, [{ dpdTimeoutAction, startupAction }, { dpdTimeoutAction: 'none' }]),
        vpnAddresses,
      );
      expect(values(config, 'start_action')).toEqual(['start', 'start']);
      expect(values(config, 'dpd_action')).toEqual(dpd);
      expect(values(config, 'close_action')).toEqual(close);
      expect(seconds(config, 'dpd_delay')).toEqual([dpdTimeoutAction === 'none' ? 0 : 10, 0]);
    },
  );

  it('has no key, and includes the file that has', () => {
    expect(text).not.toMatch(/secret\s*=/);
    expect(text.endsWith('\ninclude branch.secrets\n')).toBe(true);
  });

  it('takes addresses of Terraform as they are', () => {
    const token = (name: string) => `\${aws_vpn_connection.vpn.${name}}`;
    const config = strongSwanConfig(vpnDeclaration(), {
      tunnels: [token('tunnel1_address'), token('tunnel2_address')],
      router: '${aws_eip.router.public_ip}',
    });
    expect(values(config, 'remote_addrs')).toEqual([token('tunnel1_address'), token('tunnel2_address')]);
    expect(values(config, 'id')[0]).toBe('${aws_eip.router.public_ip}');
    expect(config.match(/[$%]\{/g)).toHaveLength(6);
  });

  describe('with certificates', () => {
    const certified = vpnDeclaration({ authentication: 'certificate' });

    it('proves itself with its own, and knows the ends of its connection by theirs', () => {
      const config = strongSwanConfig(certified, vpnAddresses, { connectionId: 'vpn-0123456789abcdef0' });
      expect(values(config, 'auth')).toEqual(['pubkey', 'pubkey', 'pubkey', 'pubkey']);
      expect(values(config, 'certs')).toEqual(['branch.pem', 'branch.pem']);
      expect(values(config, 'id')).toEqual([
        '"C=*, ST=*, L=*, O=*, OU=*, CN=vpn-0123456789abcdef0.endpoint-0"',
        '"C=*, ST=*, L=*, O=*, OU=*, CN=vpn-0123456789abcdef0.endpoint-1"',
      ]);
      expect(config).not.toContain('include');
    });

    it('takes any of its authority where the connection is not named', () => {
      expect(values(strongSwanConfig(certified, vpnAddresses), 'id')).toEqual(['%any', '%any']);
    });
  });
});

describe('strongSwanDaemonConfig', () => {
  it('leaves routes to the scripts, and waits for answers as long as is declared', () => {
    const config = strongSwanDaemonConfig(vpnDeclaration());
    expect(values(config, 'install_routes')).toEqual(['no']);
    expect(
      ['retransmit_tries', 'retransmit_timeout', 'retransmit_base'].flatMap((name) => values(config, name)),
    ).toEqual(['3', '1.68', '1.8']);
  });

  it('changes nothing about that where nobody is asked', () => {
    expect(
      strongSwanDaemonConfig(vpnDeclaration({}, [{ dpdTimeoutAction: 'none' }, { dpdTimeoutAction: 'none' }])),
    ).not.toContain('retransmit');
  });
});
