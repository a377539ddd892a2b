import fc from 'fast-check';
import { Cidr } from '../../lib/network/cidr';
import { ENCRYPTION_ALGORITHMS, INTEGRITY_ALGORITHMS } from '../../lib/vpn/ike-algorithms';
import { insideCidrProblem } from '../../lib/vpn/inside-cidr';
import type { VpnAddresses, VpnDeclaration } from '../../lib/vpn/vpn-declaration';
import { vpnTunnel, type VpnProposal, type VpnTunnel, type VpnTunnelProps } from '../../lib/vpn/vpn-tunnel';

/** A connection as nobody has said much about it. */
export function vpnDeclaration(
  change: Partial<VpnDeclaration> = {},
  tunnels: readonly [VpnTunnelProps, VpnTunnelProps] = [{}, {}],
): VpnDeclaration {
  return {
    name: 'branch',
    tunnels: [vpnTunnel(1, tunnels[0]), vpnTunnel(2, tunnels[1])],
    routing: { kind: 'static' },
    authentication: 'pre-shared-key',
    cloudNetworks: [Cidr.parse('10.20.0.0/16')],
    siteNetworks: [Cidr.parse('10.60.0.0/20')],
    ...change,
  };
}

/** Addresses out of the blocks that documentation has for itself. */
export const vpnAddresses: VpnAddresses = { tunnels: ['203.0.113.1', '203.0.113.2'], router: '198.51.100.7' };

/** Any IPv4 address, printed. */
export const anyAddress = fc.ipV4();

/** Any IPv4 network but the whole internet. */
export const anyNetwork = fc
  .tuple(fc.integer({ min: 1, max: 32 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  .map(([prefix, address]) => {
    const first = address - (address % 2 ** (32 - prefix));
    const octets = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
    return Cidr.parse(`${octets.join('.')}/${prefix}`);
  });

const networks = fc.uniqueArray(anyNetwork, { minLength: 1, maxLength: 4, selector: String });

/** Any block of inside addresses that AWS takes. */
export const anyInsideCidr = fc
  .integer({ min: 0, max: 2 ** 14 - 1 })
  .map((index) => `169.254.${index >> 6}.${4 * (index & 63)}/30`)
  .filter((text) => insideCidrProblem(text) === undefined)
  .map((text) => Cidr.parse(text));

/** A list of some of the values, in any order. */
function someOf<T>(values: readonly T[]) {
  return fc.shuffledSubarray([...values], { minLength: 1 });
}

function groupsAmong<T>(groups: readonly T[], most: number) {
  return fc.shuffledSubarray([...groups], { minLength: 1, maxLength: most });
}

const IOS_XE_GROUPS = [14, 15, 16, 19, 20, 21] as const;

const phase1: fc.Arbitrary<VpnProposal> = fc.record({
  encryption: someOf(ENCRYPTION_ALGORITHMS),
  integrity: someOf(INTEGRITY_ALGORITHMS),
  dhGroups: groupsAmong(IOS_XE_GROUPS, IOS_XE_GROUPS.length),
  lifetimeSeconds: fc.integer({ min: 900, max: 28_800 }),
});

/** Six pairs of a cipher and a hash at most; a cipher in the counter mode is a pair by itself. */
const phase2: fc.Arbitrary<VpnProposal> = fc
  .record({
    encryption: someOf(ENCRYPTION_ALGORITHMS),
    integrity: someOf(INTEGRITY_ALGORITHMS),
    dhGroups: groupsAmong(IOS_XE_GROUPS, 1),
    lifetimeSeconds: fc.integer({ min: 900, max: 3_600 }),
  })
  .filter(
    ({ encryption, integrity }) =>
      encryption.reduce((sum, cipher) => sum + (cipher.includes('GCM') ? 1 : integrity.length), 0) <= 6,
  );

function tunnel(first: fc.Arbitrary<VpnProposal>): fc.Arbitrary<Omit<VpnTunnel, 'insideCidr'>> {
  return fc.record({
    phase1: first,
    phase2,
    rekeyMarginSeconds: fc.constant(270),
    rekeyFuzzPercentage: fc.integer({ min: 0, max: 100 }),
    dpdTimeoutSeconds: fc.integer({ min: 30, max: 3_900 }),
    dpdTimeoutAction: fc.constantFrom('restart' as const, 'clear' as const, 'none' as const),
    replayWindowSize: fc.constantFrom(64, 128, 256, 512, 1024),
    startupAction: fc.constantFrom('start' as const, 'add' as const),
  });
}

/** Tunnels that agree in the first phase, as most do, or have nothing to do with each other. */
const tunnels: fc.Arbitrary<readonly [VpnTunnel, VpnTunnel]> = fc
  .tuple(
    fc.oneof(
      phase1.chain((same) => fc.tuple(tunnel(fc.constant(same)), tunnel(fc.constant(same)))),
      fc.tuple(tunnel(phase1), tunnel(phase1)),
    ),
    fc.uniqueArray(anyInsideCidr, { minLength: 2, maxLength: 2, selector: String }),
  )
  .map(([[one, two], [first, second]]) => {
    if (!first || !second) throw new Error('Two blocks were asked for.');
    return [
      { ...one, insideCidr: first },
      { ...two, insideCidr: second },
    ];
  });

const asn = fc.integer({ min: 1, max: 2 ** 32 - 1 });

/** Any connection that a router with IOS-XE can do all of. */
export const iosXeDeclaration: fc.Arbitrary<VpnDeclaration> = fc.record({
  name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,15}$/),
  tunnels,
  routing: fc.oneof(
    fc.constant({ kind: 'static' as const }),
    fc.record({ kind: fc.constant('bgp' as const), cloudAsn: asn, siteAsn: asn }),
  ),
  authentication: fc.constantFrom('pre-shared-key' as const, 'certificate' as const),
  cloudNetworks: networks,
  siteNetworks: networks,
});

/** Three addresses that are not the same. */
export const anyAddresses: fc.Arbitrary<VpnAddresses> = fc
  .uniqueArray(anyAddress, { minLength: 3, maxLength: 3 })
  .map(([one, two, router]) => {
    if (one === undefined || two === undefined || router === undefined) throw new Error('Three were asked for.');
    return { tunnels: [one, two], router };
  });
