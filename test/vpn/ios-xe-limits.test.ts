import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cidr } from '../../lib/network/cidr';
import { DH_GROUPS } from '../../lib/vpn/ike-algorithms';
import { IOS_XE_DH_GROUPS, iosXeProblems } from '../../lib/vpn/ios-xe-limits';
import type { VpnTunnelProps } from '../../lib/vpn/vpn-tunnel';
import { iosXeDeclaration, vpnDeclaration } from './vpn-declarations';

const found = (one: VpnTunnelProps, two: VpnTunnelProps = {}) =>
  iosXeProblems(vpnDeclaration({}, [one, two])).map(({ code, property }) => `${code} ${property ?? ''}`);

describe('what a router with IOS-XE cannot do', () => {
  it('is nothing of a usual connection, and nothing of any that it speaks', () => {
    expect(iosXeProblems(vpnDeclaration())).toEqual([]);
    fc.assert(
      fc.property(iosXeDeclaration, (declaration) => {
        expect(iosXeProblems(declaration)).toEqual([]);
      }),
    );
  });

  it('is groups 17 and 18, of those that a tunnel may use', () => {
    expect(DH_GROUPS.filter((group) => !IOS_XE_DH_GROUPS.includes(group))).toEqual([17, 18]);
    expect(iosXeProblems(vpnDeclaration({}, [{}, { phase1: { dhGroups: [20, 18] } }]))).toEqual([
      {
        code: 'ProposalNotSpoken',
        message: 'The router at the other end, IOS-XE, does not speak this Diffie-Hellman group.',
        given: '18',
        allowed: '14, 15, 16, 19, 20, 21',
        source: { guide: "Cisco's YANG model of IOS XE 17.18", page: 'crypto ikev2' },
        property: 'tunnels.1.phase1.dhGroups.1',
      },
    ]);
  });

  it.each([17, 18] as const)('is group %d, in either phase of either tunnel', (group) => {
    const dhGroups = [group];
    expect(found({ phase1: { dhGroups } })).toEqual(['ProposalNotSpoken tunnels.0.phase1.dhGroups.0']);
    expect(found({}, { phase2: { dhGroups } })).toEqual(['ProposalNotSpoken tunnels.1.phase2.dhGroups.0']);
  });

  it('is several groups in the second phase, of which it would use one', () => {
    expect(found({ phase2: { dhGroups: [20, 19] } })).toEqual(['RouterCannotTake tunnels.0.phase2.dhGroups']);
    expect(iosXeProblems(vpnDeclaration({}, [{ phase2: { dhGroups: [20, 19] } }, {}]))[0]).toMatchObject({
      given: '"20, 19"',
      allowed: 'one group',
    });
  });

  it('is more than six pairs of a cipher and a hash in the second phase', () => {
    const integrity = ['SHA2-256', 'SHA2-384', 'SHA2-512'] as const;
    expect(found({ phase2: { encryption: ['AES256', 'AES128'], integrity } })).toEqual([]);
    expect(found({ phase2: { encryption: ['AES256', 'AES128', 'AES256-GCM-16'], integrity } })).toEqual([
      'RouterCannotTake tunnels.0.phase2',
    ]);
    expect(found({ phase1: { encryption: ['AES256', 'AES128', 'AES256-GCM-16'], integrity } })).toEqual([]);
  });

  it('is a replay window of another size than it has', () => {
    const sizes = Array.from({ length: 2_048 - 64 + 1 }, (_, index) => 64 + index);
    const taken = sizes.filter((replayWindowSize) => found({ replayWindowSize }).length === 0);
    expect(taken).toEqual([64, 128, 256, 512, 1024]);
    expect(found({}, { replayWindowSize: 2_048 })).toEqual(['RouterCannotTake tunnels.1.replayWindowSize']);
  });

  it('is to bear a silence of more than 3,900 seconds', () => {
    expect(found({ dpdTimeoutSeconds: 3_900 })).toEqual([]);
    expect(found({ dpdTimeoutSeconds: 3_901 })).toEqual(['RouterCannotTake tunnels.0.dpdTimeoutSeconds']);
  });

  it('is to reach the whole internet through tunnels that go through the internet', () => {
    const everything = Cidr.parse('0.0.0.0/0');
    const declaration = vpnDeclaration({ cloudNetworks: [Cidr.parse('10.0.0.0/8'), everything] });
    expect(iosXeProblems(declaration)).toMatchObject([{ code: 'RouterCannotTake', property: 'cloudNetworks.1' }]);
    expect(iosXeProblems(vpnDeclaration({ siteNetworks: [everything] }))).toEqual([]);
  });

  it('is said at once', () => {
    const bad: VpnTunnelProps = { phase1: { dhGroups: [17] }, phase2: { dhGroups: [18, 17] }, replayWindowSize: 65 };
    expect(found(bad, bad)).toHaveLength(10);
  });
});
