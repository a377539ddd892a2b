import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { PRE_SHARED_KEYS_PROGRAM } from '../../lib/vpn/pre-shared-keys-program';
import { strongSwanConfig } from '../../lib/vpn/strong-swan-config';
import { strongSwanSecretsTemplate } from '../../lib/vpn/strong-swan-secrets-template';
import { vpnAddresses, vpnDeclaration } from './vpn-declarations';

const declaration = vpnDeclaration();
const template = strongSwanSecretsTemplate(declaration, vpnAddresses);

describe('what the pre-shared keys of strongSwan are put into', () => {
  it('has one gap for each tunnel, between the two ends that the key is for', () => {
    expect(template).toBe(`# Pre-shared keys of the VPN connection branch. Readable by root alone.
secrets {
  ike-branch-1 {
    id-1 = 198.51.100.7
    id-2 = 203.0.113.1
    secret = "<pre-shared key of tunnel 1>"
  }
  ike-branch-2 {
    id-1 = 198.51.100.7
    id-2 = 203.0.113.2
    secret = "<pre-shared key of tunnel 2>"
  }
}
`);
  });

  it('is, once filled, what the router in the lab writes for itself', () => {
    const keys = ['first.Key_1234567890', 'second.Key_123456789'];
    const [one, two] = vpnAddresses.tunnels;
    const { stdout } = spawnSync('python3', ['-c', PRE_SHARED_KEYS_PROGRAM, 'branch', vpnAddresses.router, one, two], {
      input: JSON.stringify({ Tunnel1: keys[0], Tunnel2: keys[1] }),
      encoding: 'utf8',
    });
    const filled = keys.reduce(
      (text, key, index) =>
        text.replace(`"<pre-shared key of tunnel ${index + 1}>"`, `0x${Buffer.from(key).toString('hex')}`),
      template,
    );
    expect(stdout).toBe(filled.replace(/^#.*\n/, ''));
  });

  it('is what the configuration includes', () => {
    expect(strongSwanConfig(declaration, vpnAddresses)).toMatch(/^include branch\.secrets$/m);
  });
});
