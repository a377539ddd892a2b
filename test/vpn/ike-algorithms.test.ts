import { describe, expect, it } from '@jest/globals';
import {
  BELOW_FLOOR,
  DH_GROUPS,
  ENCRYPTION_ALGORITHMS,
  INTEGRITY_ALGORITHMS,
  isAuthenticatedEncryption,
} from '../../lib/vpn/ike-algorithms';

/** All that AWS's tunnels speak. Source: EC2 API Reference, VpnTunnelOptionsSpecification. */
const AWS = {
  encryption: ['AES128', 'AES256', 'AES128-GCM-16', 'AES256-GCM-16'],
  integrity: ['SHA1', 'SHA2-256', 'SHA2-384', 'SHA2-512'],
  dhGroups: [2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
};

describe('what a tunnel may use, and what is below the floor', () => {
  it('is together all that AWS speaks, each once', () => {
    expect([...ENCRYPTION_ALGORITHMS, ...BELOW_FLOOR.encryption].sort()).toEqual([...AWS.encryption].sort());
    expect([...INTEGRITY_ALGORITHMS, ...BELOW_FLOOR.integrity].sort()).toEqual([...AWS.integrity].sort());
    expect([...DH_GROUPS, ...BELOW_FLOOR.dhGroups].sort((a, b) => a - b)).toEqual(AWS.dhGroups);
  });
});

it.each<[(typeof ENCRYPTION_ALGORITHMS)[number], boolean]>([
  ['AES256-GCM-16', true],
  ['AES128-GCM-16', true],
  ['AES256', false],
  ['AES128', false],
])('%s protects integrity by itself: %p', (cipher, alone) => {
  expect(isAuthenticatedEncryption(cipher)).toBe(alone);
});
