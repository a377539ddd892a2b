import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EXPORTED_CERTIFICATE_PROGRAM } from '../../lib/vpn/exported-certificate-program';

const pem = (what: string, content: string) => `-----BEGIN ${what}-----\n${content}\n-----END ${what}-----\n`;

const exported = {
  Certificate: pem('CERTIFICATE', 'router'),
  CertificateChain: pem('CERTIFICATE', 'subordinate') + pem('CERTIFICATE', 'root'),
  PrivateKey: pem('ENCRYPTED PRIVATE KEY', 'encrypted'),
};

describe('the program that takes an exported certificate apart', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'uc-lab-certificate-'));
    for (const one of ['x509', 'x509ca']) mkdirSync(join(folder, one));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('puts the certificate and each of its chain into files, and passes on the key as it is', () => {
    const args = ['-c', EXPORTED_CERTIFICATE_PROGRAM, 'branch', folder];
    const key = execFileSync('python3', args, { input: JSON.stringify(exported), encoding: 'utf8' });
    expect(key.trimEnd()).toBe(exported.PrivateKey.trimEnd());
    expect(readFileSync(join(folder, 'x509', 'branch.pem'), 'utf8')).toBe(exported.Certificate);
    expect(readdirSync(join(folder, 'x509ca')).sort()).toEqual(['branch-1.pem', 'branch-2.pem']);
    expect(readFileSync(join(folder, 'x509ca', 'branch-1.pem'), 'utf8')).toBe(pem('CERTIFICATE', 'subordinate'));
    expect(readFileSync(join(folder, 'x509ca', 'branch-2.pem'), 'utf8')).toBe(pem('CERTIFICATE', 'root'));
  });

  it('fails without a chain, by which the other end could not be known', () => {
    const input = JSON.stringify({ ...exported, CertificateChain: '' });
    const { status, stderr } = spawnSync('python3', ['-c', EXPORTED_CERTIFICATE_PROGRAM, 'branch', folder], {
      input,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'The certificate has no chain.\n' });
  });
});
