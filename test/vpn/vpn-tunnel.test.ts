import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import fc from 'fast-check';
import { problemAt } from '../../lib/boundary/zod-problem';
import type { Problem } from '../../lib/errors';
import { Cidr } from '../../lib/network/cidr';
import { BELOW_FLOOR, DH_GROUPS, ENCRYPTION_ALGORITHMS, INTEGRITY_ALGORITHMS } from '../../lib/vpn/ike-algorithms';
import { vpnTunnel, type VpnTunnelProps, vpnTunnelSchema } from '../../lib/vpn/vpn-tunnel';
import { labStack } from '../synthesized-stack';

function problemsOfTunnel(props: unknown): Problem[] {
  return vpnTunnelSchema.safeParse(props).error?.issues.map((issue) => problemAt(issue, props)) ?? [];
}

/** Where there is a problem, and of which kind. */
const found = (props: unknown) => problemsOfTunnel(props).map(({ property, code }) => `${property ?? ''} ${code}`);

const PHASES = ['phase1', 'phase2'] as const;
const LISTS = { encryption: ENCRYPTION_ALGORITHMS, integrity: INTEGRITY_ALGORITHMS, dhGroups: DH_GROUPS } as const;

describe('a tunnel of which nothing is said', () => {
  it('is as strong as both ends can be, and starts by itself', () => {
    const phase = { encryption: ['AES256-GCM-16'], integrity: ['SHA2-384'], dhGroups: [20] };
    expect(found({})).toEqual([]);
    expect(vpnTunnel(1, {})).toEqual({
      insideCidr: Cidr.parse('169.254.10.0/30'),
      phase1: { ...phase, lifetimeSeconds: 28_800 },
      phase2: { ...phase, lifetimeSeconds: 3_600 },
      rekeyMarginSeconds: 270,
      rekeyFuzzPercentage: 100,
      dpdTimeoutSeconds: 30,
      dpdTimeoutAction: 'restart',
      replayWindowSize: 1024,
      startupAction: 'start',
    });
    expect(vpnTunnel(2, {})).toEqual({ ...vpnTunnel(1, {}), insideCidr: Cidr.parse('169.254.10.4/30') });
  });
});

describe('what is said of a tunnel', () => {
  const said: Required<VpnTunnelProps> = {
    insideCidr: '169.254.200.8/30',
    phase1: { encryption: ['AES128'], integrity: ['SHA2-512'], dhGroups: [14, 21], lifetimeSeconds: 7_200 },
    phase2: { encryption: ['AES256', 'AES128-GCM-16'], integrity: ['SHA2-256'], dhGroups: [15], lifetimeSeconds: 900 },
    rekeyMarginSeconds: 60,
    rekeyFuzzPercentage: 0,
    dpdTimeoutSeconds: 45,
    dpdTimeoutAction: 'none',
    replayWindowSize: 64,
    startupAction: 'add',
  };

  it('is taken', () => {
    expect(found(said)).toEqual([]);
    expect(vpnTunnel(2, said)).toEqual({ ...said, insideCidr: Cidr.parse('169.254.200.8/30') });
  });

  it.each(PHASES)('leaves the rest of the %s as it was', (phase) => {
    const changed = vpnTunnel(1, { [phase]: { dhGroups: [16] } });
    expect(changed[phase]).toEqual({ ...vpnTunnel(1, {})[phase], dhGroups: [16] });
    const other = phase === 'phase1' ? 'phase2' : 'phase1';
    expect(changed[other]).toEqual(vpnTunnel(1, {})[other]);
  });

  it.each(Object.keys(said))('may not have another property than those: %s misspelled', (name) => {
    expect(found({ [`${name}s`]: 1 })).toEqual([' InvalidProperty']);
  });
});

describe.each(PHASES)('what may be agreed on in the %s', (phase) => {
  it.each(Object.entries(LISTS))('is %s by the names that AWS has, each once, in any order', (property, names) => {
    fc.assert(
      fc.property(fc.shuffledSubarray<string | number>([...names], { minLength: 1 }), (some) => {
        expect(found({ [phase]: { [property]: some } })).toEqual([]);
      }),
    );
  });

  const below = Object.entries(BELOW_FLOOR).flatMap(([property, names]) =>
    names.map((name): [string, string | number] => [property, name]),
  );

  it.each(below)('is nothing below the floor: %s %s', (property, name) => {
    const [given] = LISTS[property === 'dhGroups' ? 'dhGroups' : 'integrity'];
    for (const list of [[name], [given, name], [name, given]])
      expect(problemsOfTunnel({ [phase]: { [property]: list } })).toEqual([
        {
          code: 'BelowIpsecFloor',
          message: `This ${property === 'dhGroups' ? 'Diffie-Hellman group' : 'hash'} is weaker than a tunnel may be.`,
          given: typeof name === 'number' ? String(name) : `"${name}"`,
          allowed: LISTS[property === 'dhGroups' ? 'dhGroups' : 'integrity'].join(', '),
          source: { guide: 'RFC 8247 and RFC 8221', page: 'sections 2.1 to 2.4, and 5 to 6' },
          property: `${phase}.${property}.${list.indexOf(name)}`,
        },
      ]);
  });

  it('shows all that is below the floor at once', () => {
    expect(found({ [phase]: { integrity: ['SHA1'], dhGroups: [2, 20, 24] } })).toEqual([
      `${phase}.integrity.0 BelowIpsecFloor`,
      `${phase}.dhGroups.0 BelowIpsecFloor`,
      `${phase}.dhGroups.2 BelowIpsecFloor`,
    ]);
  });

  it.each<[string, unknown, string]>([
    ['encryption', [], `${phase}.encryption InvalidProperty`],
    ['encryption', ['3DES'], `${phase}.encryption.0 InvalidProperty`],
    ['encryption', ['aes256'], `${phase}.encryption.0 InvalidProperty`],
    ['encryption', ['AES256', 'AES256'], `${phase}.encryption InvalidProperty`],
    ['encryption', 'AES256', `${phase}.encryption InvalidProperty`],
    ['integrity', [], `${phase}.integrity InvalidProperty`],
    ['integrity', ['MD5'], `${phase}.integrity.0 InvalidProperty`],
    ['integrity', ['SHA2-384', 'SHA2-384'], `${phase}.integrity InvalidProperty`],
    ['dhGroups', [], `${phase}.dhGroups InvalidProperty`],
    ['dhGroups', [1], `${phase}.dhGroups.0 InvalidProperty`],
    ['dhGroups', [20, 31], `${phase}.dhGroups.1 InvalidProperty`],
    ['dhGroups', ['20'], `${phase}.dhGroups.0 InvalidProperty`],
    ['dhGroups', [null], `${phase}.dhGroups.0 InvalidProperty`],
    ['dhGroups', [20, 20], `${phase}.dhGroups InvalidProperty`],
    ['dhGroups', 20, `${phase}.dhGroups InvalidProperty`],
    ['dhGroup', [20], `${phase} InvalidProperty`],
  ])('is not %s %j', (property, value, problem) => {
    expect(found({ [phase]: { [property]: value } })).toEqual([problem]);
  });
});

describe('how long keys are used', () => {
  it.each([
    [900, 3_600, []],
    [899, 3_600, ['phase2.lifetimeSeconds InvalidProperty']],
    [3_600, 28_800, []],
    [3_601, 28_800, ['phase2.lifetimeSeconds InvalidProperty']],
    [900, 901, []],
    [900, 28_801, ['phase1.lifetimeSeconds InvalidProperty']],
  ])('in the second phase %d, in the first %d seconds: %j', (second, first, problems) => {
    expect(found({ phase1: { lifetimeSeconds: first }, phase2: { lifetimeSeconds: second } })).toEqual(problems);
  });

  it('is shorter in the second phase than in the first, for AWS takes it no other way', () => {
    const problem = ['phase2.lifetimeSeconds InvalidProperty'];
    expect(found({ phase1: { lifetimeSeconds: 1_800 }, phase2: { lifetimeSeconds: 1_800 } })).toEqual(problem);
    expect(found({ phase1: { lifetimeSeconds: 3_600 } })).toEqual(problem);
    expect(found({ phase1: { lifetimeSeconds: 3_601 } })).toEqual([]);
  });
});

describe('how long before that new keys are made', () => {
  const margin = (rekeyMarginSeconds: number, lifetimeSeconds?: number) =>
    found({ rekeyMarginSeconds, ...(lifetimeSeconds === undefined ? {} : { phase2: { lifetimeSeconds } }) });

  it.each([
    [60, 3_600],
    [1_800, 3_600],
    [450, 900],
    [1_800, undefined],
  ])('may be %d seconds of %p', (seconds, lifetime) => {
    expect(margin(seconds, lifetime)).toEqual([]);
  });

  it.each([
    [59, 3_600],
    [1_801, undefined],
    [451, 900],
    [500, 999],
  ])('may not be %d seconds of %p', (seconds, lifetime) => {
    expect(new Set(margin(seconds, lifetime))).toEqual(new Set(['rekeyMarginSeconds InvalidProperty']));
  });

  it('is never more than half, whatever is accepted', () => {
    const seconds = fc.integer({ min: 0, max: 2_000 });
    const lifetime = fc.integer({ min: 900, max: 3_600 });
    fc.assert(
      fc.property(seconds, lifetime, (rekeyMarginSeconds, lifetimeSeconds) => {
        const accepted = margin(rekeyMarginSeconds, lifetimeSeconds).length === 0;
        expect(accepted).toBe(rekeyMarginSeconds >= 60 && 2 * rekeyMarginSeconds <= lifetimeSeconds);
      }),
    );
  });
});

describe('a number or a word', () => {
  it.each<[keyof VpnTunnelProps, readonly unknown[], readonly unknown[]]>([
    ['rekeyFuzzPercentage', [0, 100], [-1, 101, 0.5, '50']],
    ['dpdTimeoutSeconds', [30, 86_400], [29, 0, 30.5, '30', NaN]],
    ['dpdTimeoutAction', ['restart', 'clear', 'none'], ['hold', '', undefined, null]],
    ['replayWindowSize', [64, 1_000, 2_048], [63, 2_049, 64.5]],
    ['startupAction', ['start', 'add'], ['ignore', null]],
  ])('%s may be %j, and not %j', (property, good, bad) => {
    for (const value of good) expect([value, found({ [property]: value })]).toEqual([value, []]);
    for (const value of bad)
      expect([value, found({ [property]: value })]).toEqual([value, [`${property} InvalidProperty`]]);
  });
});

describe('the inside addresses', () => {
  it.each([
    ['169.254.169.252/30', 'InsideCidrReserved'],
    ['169.254.10.0/29', 'InsideCidrWrong'],
    ['169.254.10.2/30', 'CidrHostBitsSet'],
    ['somewhere', 'MalformedCidr'],
  ])('are not in %s: %s', (insideCidr, code) => {
    expect(found({ insideCidr })).toEqual([`insideCidr ${code}`]);
  });

  it('are known when the program runs', () => {
    const insideCidr = new TerraformVariable(labStack(), 'block', { type: 'string' }).stringValue;
    expect(found({ insideCidr })).toContain('insideCidr InvalidProperty');
  });
});
