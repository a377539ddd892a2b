import { describe, expect, it } from '@jest/globals';
import { iosXeIkeProposals, iosXeTransformSets } from '../../lib/vpn/ios-xe-proposals';
import type { VpnProposal } from '../../lib/vpn/vpn-tunnel';

const proposal = (change: Partial<VpnProposal>): VpnProposal => ({
  encryption: ['AES256-GCM-16'],
  integrity: ['SHA2-384'],
  dhGroups: [20],
  lifetimeSeconds: 900,
  ...change,
});

describe('proposals of the first phase', () => {
  it('have a hash to derive keys with in the counter mode, and no other', () => {
    expect(iosXeIkeProposals(proposal({}))).toEqual([['encryption aes-gcm-256', 'prf sha384', 'group 20']]);
  });

  it('have a hash for integrity in the chained mode', () => {
    const lines = iosXeIkeProposals(proposal({ encryption: ['AES256', 'AES128'], dhGroups: [14, 21] }));
    expect(lines).toEqual([['encryption aes-cbc-256 aes-cbc-128', 'integrity sha384', 'group 14 21']]);
  });

  it('never have both modes, and keep the order', () => {
    const encryption = ['AES128', 'AES256-GCM-16', 'AES128-GCM-16', 'AES256'] as const;
    expect(iosXeIkeProposals(proposal({ encryption })).map(([first]) => first)).toEqual([
      'encryption aes-cbc-128',
      'encryption aes-gcm-256 aes-gcm-128',
      'encryption aes-cbc-256',
    ]);
  });
});

describe('transform sets of the second phase', () => {
  it('have a hash in the chained mode only, and keep the order', () => {
    const sets = iosXeTransformSets({
      encryption: ['AES256', 'AES128-GCM-16', 'AES128', 'AES256-GCM-16'],
      integrity: ['SHA2-512', 'SHA2-256'],
    });
    expect(sets.map(({ transforms }) => transforms)).toEqual([
      'esp-aes 256 esp-sha512-hmac',
      'esp-aes 256 esp-sha256-hmac',
      'esp-gcm 128',
      'esp-aes 128 esp-sha512-hmac',
      'esp-aes 128 esp-sha256-hmac',
      'esp-gcm 256',
    ]);
    expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length);
  });
});
