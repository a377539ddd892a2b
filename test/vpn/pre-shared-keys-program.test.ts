import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { PRE_SHARED_KEYS_PROGRAM } from '../../lib/vpn/pre-shared-keys-program';

const ONE = 'first.Key_1234567890';
const TWO = 'second.Key_123456789';

/** Runs the program once for each secret, in one interpreter: to start one takes longer than all of it. */
const interpreter = `
import contextlib, io, json, sys
program, arguments, secrets = json.load(sys.stdin)
results = []
for secret in secrets:
    sys.argv, sys.stdin = ["program", *arguments], io.StringIO(secret)
    out, said = io.StringIO(), None
    with contextlib.redirect_stdout(out):
        try:
            exec(program, {})
        except SystemExit as end:
            said = end.code
    results.append({"stdout": out.getvalue(), "error": said})
json.dump(results, sys.stdout)
`;
const resultsSchema = z.array(z.object({ stdout: z.string(), error: z.string().nullable() }));

function runAll(secrets: readonly unknown[]) {
  const args = ['branch', '198.51.100.2', '203.0.113.2', '203.0.113.26'];
  const texts = secrets.map((secret) => (typeof secret === 'string' ? secret : JSON.stringify(secret)));
  const input = JSON.stringify([PRE_SHARED_KEYS_PROGRAM, args, texts]);
  const { stdout, stderr } = spawnSync('python3', ['-c', interpreter], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return resultsSchema.parse(JSON.parse(stdout));
}

const block = (number: number, end: string, key: string) => `  ike-branch-${number} {
    id-1 = 198.51.100.2
    id-2 = ${end}
    secret = 0x${Buffer.from(key).toString('hex')}
  }
`;
const expected = `secrets {\n${block(1, '203.0.113.2', ONE)}${block(2, '203.0.113.26', TWO)}}\n`;

const found: readonly (readonly [string, unknown])[] = [
  ['by address', { '203.0.113.2': ONE, '203.0.113.26': TWO }],
  ['by address, nested', { keys: { '203.0.113.2': { PreSharedKey: ONE }, '203.0.113.26': { PreSharedKey: TWO } } }],
  ['by number', { Tunnel1: ONE, Tunnel2: TWO }],
  ['by number, in another spelling', { tunnel_1_preshared_key: ONE, tunnel_2_preshared_key: TWO }],
  ['by number alone', { '1': ONE, '2': TWO }],
  ['by number, nested', { tunnel1: { psk: ONE }, tunnel2: { psk: TWO } }],
  [
    'in a list beside its address and more',
    {
      VpnConnectionId: 'vpn-0123456789abcdef0',
      Tunnels: [
        {
          OutsideIpAddress: '203.0.113.26',
          PreSharedKey: TWO,
          TunnelInsideCidr: '169.254.10.4/30',
          State: 'available',
        },
        {
          OutsideIpAddress: '203.0.113.2',
          PreSharedKey: ONE,
          TunnelInsideCidr: '169.254.10.0/30',
          State: 'available',
        },
      ],
    },
  ],
  ['with what is too short or too long for a key', { Tunnel1: ONE, Tunnel2: [TWO, 'short', 'x'.repeat(65)] }],
];

const refused: readonly (readonly [string, unknown, string])[] = [
  ['no JSON', `${ONE} ${TWO}`, 'no JSON object'],
  ['a string', JSON.stringify(ONE), 'no JSON object'],
  ['a list', [ONE, TWO], 'no JSON object'],
  ['nothing', {}, 'no key for tunnel 1'],
  ['one key', { Tunnel1: ONE }, 'no key for tunnel 2'],
  ['keys that name no tunnel', { a: ONE, b: TWO }, 'no key for tunnel 1'],
  ['a key of tunnel 12', { Tunnel12: ONE, Tunnel2: TWO }, 'no key for tunnel 1'],
  ['two keys for a tunnel', { Tunnel1: { psk: ONE, key: TWO }, Tunnel2: TWO }, 'more than one key for tunnel 1'],
  ['what AWS takes for no key', { Tunnel1: `0${ONE}`, Tunnel2: TWO }, 'no key for tunnel 1'],
  ['what is not of the alphabet', { Tunnel1: `${ONE}"`, Tunnel2: TWO }, 'no key for tunnel 1'],
];

describe('the program that finds the keys in the secret', () => {
  it('finds them in whatever order they are written', () => {
    const results = runAll(found.map(([, secret]) => secret));
    expect(results.map((result, index) => [found[index]?.[0], result])).toEqual(
      found.map(([what]) => [what, { stdout: expected, error: null }]),
    );
  });

  it('fails when it does not find each, and tells nobody what it has read', () => {
    const results = runAll(refused.map(([, secret]) => secret));
    expect(results).toHaveLength(refused.length);
    for (const [index, [, , message]] of refused.entries()) {
      const { stdout, error } = results[index] ?? { stdout: '', error: '' };
      expect(error).toContain(message);
      for (const key of [ONE, TWO]) expect(`${error ?? ''}${stdout}`).not.toContain(key);
    }
  });

  it('ends with a status of its own, for the service to try again', () => {
    const args = ['-c', PRE_SHARED_KEYS_PROGRAM, 'branch', '198.51.100.2', '203.0.113.2', '203.0.113.26'];
    const { status, stderr } = spawnSync('python3', args, { input: '{}', encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'The secret has no key for tunnel 1, neither by 203.0.113.2 nor by its number.\n',
    });
  });

  it('takes every key that AWS can make', () => {
    const key = fc.stringMatching(/^[A-Za-z1-9._][A-Za-z0-9._]{7,63}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key), { minLength: 20, maxLength: 20 }), (pairs) => {
        const results = runAll(pairs.map(([tunnel1, tunnel2]) => ({ tunnel1, tunnel2 })));
        expect(results.map(({ stdout }) => stdout)).toEqual(
          pairs.map(([one, two]) => `secrets {\n${block(1, '203.0.113.2', one)}${block(2, '203.0.113.26', two)}}\n`),
        );
      }),
      { numRuns: 5 },
    );
  });
});
