import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Cidr } from '../../lib/network/cidr';
import { vpnInterfacesScript } from '../../lib/vpn/vpn-interfaces-script';
import { vpnUpdownScript } from '../../lib/vpn/vpn-updown-script';
import { vpnDeclaration } from './vpn-declarations';

const declaration = vpnDeclaration({ cloudNetworks: [Cidr.parse('10.10.0.0/16'), Cidr.parse('10.11.0.0/16')] });

const WAY = 'default via 10.60.0.1 dev ens5 proto dhcp metric 100';

describe('the scripts of a router, with programs that only say what they are asked', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'uc-lab-vpn-'));
    for (const name of ['ip', 'sysctl', 'nft']) program(name, `echo "${name} $*" >> ${folder}/asked\n`);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function program(name: string, lines: string): void {
    writeFileSync(join(folder, name), `#!/bin/bash\n${lines}`);
    chmodSync(join(folder, name), 0o755);
  }

  /** `ip` with a way to the Internet, or without one, and lines for what else it is asked. */
  function ip(way: string, lines = ''): void {
    program(
      'ip',
      `[ "$*" != '-4 -oneline route show default' ] || { echo '${way}'; exit; }
echo "ip $*" >> ${folder}/asked
${lines}`,
    );
  }

  /** Runs a script whose folders are elsewhere. */
  function attempt(text: string, args: readonly string[] = [], verb = '') {
    const script = text
      .replaceAll('/run/uc-lab-vpn', join(folder, 'run'))
      .replaceAll('/sys/class/net', join(folder, 'net'));
    rmSync(join(folder, 'asked'), { force: true });
    const { status, stderr } = spawnSync('bash', ['-c', script, 'script', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}`, PLUTO_VERB: verb },
    });
    const asked = join(folder, 'asked');
    return { status, stderr, asked: existsSync(asked) ? readFileSync(asked, 'utf8').trimEnd().split('\n') : [] };
  }

  /** The same for one that has nothing to complain of: gives what it has asked for. */
  function run(text: string, args: readonly string[] = [], verb = ''): string[] {
    const { status, stderr, asked } = attempt(text, args, verb);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return asked;
  }

  function updown(tunnel: 1 | 2, verb: string): string[] {
    return run(vpnUpdownScript(declaration), [`${tunnel}`], verb);
  }

  it('lead into a tunnel that is up, the first one rather than the second, and no longer into one that is down', () => {
    for (const tunnel of [1, 2] as const) {
      const routes = ['10.10.0.0/16', '10.11.0.0/16'].map((network) => `${network} dev ipsec0 metric 10${tunnel}`);
      expect(updown(tunnel, 'up-client')).toEqual(routes.map((route) => `ip route replace ${route}`));
      expect(updown(tunnel, 'down-client')).toEqual(routes.map((route) => `ip route del ${route}`));
    }
  });

  it('leave the ways alone while a tunnel that has been up twice is up once', () => {
    updown(1, 'up-client');
    updown(1, 'up-client');
    expect(updown(1, 'down-client').every((asked) => asked.startsWith('ip route replace '))).toBe(true);
    expect(updown(1, 'down-client').every((asked) => asked.startsWith('ip route del '))).toBe(true);
    // One that nobody has seen come up is not up less than not at all.
    updown(1, 'down-client');
    expect(updown(1, 'up-client').every((asked) => asked.startsWith('ip route replace '))).toBe(true);
  });

  it('do nothing about IPv6, which has no tunnel', () => {
    expect(updown(1, 'up-client-v6')).toEqual([]);
  });

  it('make a device for each tunnel, and a way that ends at once for what finds both of them down', () => {
    ip(WAY);
    expect(run(vpnInterfacesScript(declaration))).toEqual([
      'ip link add vpn-1 type xfrm dev ens5 if_id 1',
      'ip address replace 169.254.10.2/30 dev vpn-1',
      expect.stringMatching(/^ip link set vpn-1 mtu 14\d\d up$/),
      'sysctl -q -w net.ipv4.conf.vpn-1.rp_filter=0',
      'ip link add vpn-2 type xfrm dev ens5 if_id 2',
      'ip address replace 169.254.10.6/30 dev vpn-2',
      expect.stringMatching(/^ip link set vpn-2 mtu 14\d\d up$/),
      'sysctl -q -w net.ipv4.conf.vpn-2.rp_filter=0',
      'ip route replace unreachable 10.10.0.0/16 metric 4000',
      'ip route replace unreachable 10.11.0.0/16 metric 4000',
      'nft -f -',
    ]);
  });

  it('leave ESP to strongSwan where the kernel knows no such device', () => {
    ip(WAY, '[ "$2" != add ] || [ "$1" != link ] || { echo "Error: Unknown device type." >&2; exit 2; }\n');
    const { status, stderr, asked } = attempt(vpnInterfacesScript(declaration));
    expect(status).toBe(0);
    expect(stderr).toContain('This kernel leaves ESP to strongSwan.');
    expect(asked.at(-1)).toBe('nft -f -');
    expect(asked.filter((one) => one.startsWith('ip address'))).toEqual([]);
  });

  it.each([
    ['Error: Cannot find device "ens5".', WAY],
    ['RTNETLINK answers: Cannot allocate memory', WAY],
  ])('fail, so that they are tried again, when a device is not made: %s', (said, way) => {
    ip(way, `[ "$2" != add ] || { echo '${said}' >&2; exit 2; }\n`);
    const { status, stderr, asked } = attempt(vpnInterfacesScript(declaration));
    expect(status).toBe(1);
    expect(stderr).toBe(`No device vpn-1: ${said}\n`);
    expect(asked).toEqual(['ip link add vpn-1 type xfrm dev ens5 if_id 1']);
  });

  it('fail while there is no way to the Internet', () => {
    ip('');
    const { status, stderr, asked } = attempt(vpnInterfacesScript(declaration));
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'There is no way to the Internet yet.\n' });
    expect(asked).toEqual([]);
  });

  it('clamp TCP to what the smaller of the two tunnels takes', () => {
    const narrow = vpnDeclaration({}, [{}, { phase2: { encryption: ['AES256'], integrity: ['SHA2-512'] } }]);
    const sizes = [...vpnInterfacesScript(narrow).matchAll(/maxseg size set (\d+)/g)].map(([, size]) => Number(size));
    const usual = [...vpnInterfacesScript(declaration).matchAll(/maxseg size set (\d+)/g)].map(([, size]) =>
      Number(size),
    );
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeLessThan(usual[0] ?? 0);
  });
});
