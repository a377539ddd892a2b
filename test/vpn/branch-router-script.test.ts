import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { Cidr } from '../../lib/network/cidr';
import { QUOTAS } from '../../lib/network/quotas';
import { branchRouterScript, type RouterCredentials } from '../../lib/vpn/branch-router-script';
import { DH_GROUPS, ENCRYPTION_ALGORITHMS, INTEGRITY_ALGORITHMS } from '../../lib/vpn/ike-algorithms';
import { PRE_SHARED_KEYS_PROGRAM } from '../../lib/vpn/pre-shared-keys-program';
import { routerFirewallRules } from '../../lib/vpn/router-firewall-rules';
import { strongSwanConfig } from '../../lib/vpn/strong-swan-config';
import type { VpnDeclaration } from '../../lib/vpn/vpn-declaration';
import { vpnAddresses, vpnDeclaration } from './vpn-declarations';

const SECRET = { secretArn: 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:s2svpn!vpn-0' };
const CERTIFICATE = { certificateArn: 'arn:aws:acm:eu-central-1:000000000000:certificate/0' };

function script(credentials: RouterCredentials = SECRET, declaration: VpnDeclaration = vpnDeclaration()): string {
  return branchRouterScript({
    declaration,
    addresses: vpnAddresses,
    swanctlConf: strongSwanConfig(declaration, vpnAddresses),
    region: 'eu-central-1',
    ...credentials,
  });
}

/** The files that a script writes, by their paths. */
function files(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^cat > (\S+) <<'END-OF-FILE'\n(.*?)^END-OF-FILE$/gms)].map(([, path = '', content = '']) => [
      path,
      content,
    ]),
  );
}

function bashReads(text: string) {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
  return { status, stderr };
}

const cases = [
  ['keys of AWS Secrets Manager', SECRET],
  ['a certificate of AWS Certificate Manager', CERTIFICATE],
] as const;

describe.each(cases)('the first boot of a router with %s', (_, credentials) => {
  const text = script(credentials);
  const written = files(text);

  it('is a script that bash can read, and so is each that it writes', () => {
    expect(text.startsWith('#!/bin/bash\nset -eu\n')).toBe(true);
    expect(bashReads(text)).toEqual({ status: 0, stderr: '' });
    const scripts = [...written.values()].filter((one) => one.startsWith('#!/bin/bash\n'));
    expect(scripts).toHaveLength(4);
    for (const one of scripts) expect(bashReads(one)).toEqual({ status: 0, stderr: '' });
  });

  it('writes programs that Python can read', () => {
    const programs = [...written.values()].filter((one) => one.startsWith('#!/usr/bin/python3\n'));
    expect(programs).toHaveLength(1);
    const compile = 'import sys; compile(sys.stdin.read(), "program", "exec")';
    for (const input of programs)
      expect(spawnSync('python3', ['-c', compile], { input, encoding: 'utf8' }).stderr).toBe('');
  });

  it('leaves nothing for Terraform to interpolate', () => {
    expect(text).not.toMatch(/[$%]\{/);
  });

  it('has strongSwan make the devices and fetch what it proves itself with before it starts', () => {
    const unit = written.get('/etc/systemd/system/strongswan.service.d/uc-lab-vpn.conf') ?? '';
    const before = [...unit.matchAll(/^ExecStartPre=(.*)$/gm)].map(([, path = '']) => path);
    expect(before).toEqual(['/usr/local/lib/uc-lab/vpn-interfaces', '/usr/local/lib/uc-lab/vpn-credentials']);
    for (const path of before) expect(written.has(path)).toBe(true);
    expect(unit).toContain('Restart=on-failure');
  });

  it('lets strongSwan start with the firewall only, which is there before any network is', () => {
    const unit = written.get('/etc/systemd/system/strongswan.service.d/uc-lab-vpn.conf') ?? '';
    expect(unit).toMatch(/^Requires=uc-lab-firewall\.service$/m);
    expect(unit).toMatch(/^After=uc-lab-firewall\.service$/m);
    const firewall = written.get('/etc/systemd/system/uc-lab-firewall.service') ?? '';
    expect(firewall).toMatch(/^Before=network-pre\.target/m);
    const rules = /^ExecStart=\/usr\/sbin\/nft -f (\S+)$/m.exec(firewall)?.[1] ?? '';
    expect(written.get(rules)).toBe(routerFirewallRules(vpnDeclaration(), vpnAddresses));
  });

  it('has no way in by SSH from the first moment', () => {
    expect(text.indexOf('systemctl mask --now ssh.service ssh.socket')).toBeGreaterThan(0);
    expect(text.indexOf('systemctl mask --now ssh.service ssh.socket')).toBeLessThan(text.indexOf('apt-get'));
  });

  it('fetches what it proves itself with once a day, and has strongSwan take it', () => {
    const unit = written.get('/etc/systemd/system/uc-lab-vpn-credentials.service') ?? '';
    // The configuration names the certificate, so that new credentials alone would change nothing.
    expect([...unit.matchAll(/^ExecStart=(.*)$/gm)].map(([, program]) => program)).toEqual([
      '/usr/local/lib/uc-lab/vpn-credentials',
      '/usr/sbin/swanctl --load-all --noprompt',
    ]);
    expect(written.get('/etc/systemd/system/uc-lab-vpn-credentials.timer')).toMatch(/^OnCalendar=daily$/m);
    const units = /^units='(.*)'\nsystemctl enable \$units\nsystemctl restart --no-block \$units$/m.exec(text)?.[1];
    expect(units?.split(' ')).toEqual([
      'uc-lab-firewall.service',
      'strongswan.service',
      'uc-lab-vpn-watch.service',
      'uc-lab-vpn-credentials.timer',
    ]);
  });

  it('is short enough for AWS, with everything that can be declared and thirty networks', () => {
    const everything = { encryption: ENCRYPTION_ALGORITHMS, integrity: INTEGRITY_ALGORITHMS, dhGroups: DH_GROUPS };
    const tunnel = { phase1: everything, phase2: everything };
    const cloudNetworks = Array.from({ length: 30 }, (_, n) => Cidr.parse(`10.${100 + n}.128.0/20`));
    const largest = vpnDeclaration({ name: 'a'.repeat(60), cloudNetworks }, [tunnel, tunnel]);
    expect(Buffer.byteLength(script(credentials, largest))).toBeLessThan(QUOTAS.userDataBytes * 0.9);
  });
});

describe('what a router is given', () => {
  it('has no key, but the name of the secret that has', () => {
    const credentials = files(script()).get('/usr/local/lib/uc-lab/vpn-credentials') ?? '';
    expect(credentials).toContain(`--secret-id '${SECRET.secretArn}'`);
    expect(credentials).toContain('umask 077');
    expect(files(script()).get('/usr/local/lib/uc-lab/pre-shared-keys.py')).toBe(PRE_SHARED_KEYS_PROGRAM);
  });

  it('has the configuration that it was given, where strongSwan looks for it', () => {
    expect(files(script()).get('/etc/swanctl/conf.d/branch.conf')).toBe(
      strongSwanConfig(vpnDeclaration(), vpnAddresses),
    );
  });

  it('takes certificates as AWS hands them out: with a passphrase that nobody knows', () => {
    const credentials = files(script(CERTIFICATE)).get('/usr/local/lib/uc-lab/vpn-credentials') ?? '';
    expect(credentials).toContain(`--certificate-arn '${CERTIFICATE.certificateArn}'`);
    expect(credentials).toContain('openssl rand');
    expect(credentials).toContain('-out "$work/private/branch.pem"');
    // Nothing that the daemon reads is replaced before there are a key and a certificate.
    expect(credentials.indexOf('/etc/swanctl')).toBeGreaterThan(credentials.indexOf('openssl pkcs8'));
  });
});
