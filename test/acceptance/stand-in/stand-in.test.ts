import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ConnectionCluster } from '../../../lib/connection/connection-cluster';
import { LabNetwork } from '../../../lib/network/lab-network';
import { usedFeatures } from '../../connection/used-features';
import { span } from '../../port-tables/guide-row';
import { synthesize } from '../../synthesized-stack';
import { requireIsolation } from './require-isolation';

type Reach = 'everybody' | 'everybody, IPv6 too' | 'the server itself';

/** What a server listens on with those features in use, read out of Table 1-1 once more. SIP is on 5060, 5061 and 5100. */
const expected: readonly (readonly [row: string, protocol: 'tcp' | 'udp', ports: readonly number[], reach: Reach])[] = [
  ['cuc-in-conversation-cluster', 'tcp', [20500, 20501, 20502, 19003], 'everybody'],
  ['cuc-in-phone-applications', 'tcp', span(21000, 21512), 'everybody'],
  ['cuc-in-port-status', 'tcp', [5000], 'everybody'],
  ['cuc-in-sip', 'tcp', [5060, 5061, 5100], 'everybody'],
  ['cuc-in-sip', 'udp', [5060, 5061, 5100], 'everybody'],
  ['cuc-in-license', 'tcp', [20055], 'the server itself'],
  ['cuc-in-database-cluster', 'tcp', [1502, 1503], 'everybody'],
  ['cuc-in-imap', 'tcp', [143, 993, 7993, 8143, 8993], 'everybody'],
  ['cuc-in-smtp', 'tcp', [25, 8025], 'everybody'],
  ['cuc-in-speech-monitor', 'tcp', [4904], 'the server itself'],
  ['cuc-in-voice-recognizer', 'tcp', span(4900, 4903), 'the server itself'],
  ['cuc-in-rtp', 'udp', span(16384, 21511), 'everybody'],
  ['cuc-in-recognition-rtp', 'udp', span(7774, 7900), 'the server itself'],
  ['cuc-in-role-manager', 'tcp', [22000], 'everybody'],
  ['cuc-in-role-manager', 'udp', [22000], 'everybody'],
  ['cuc-in-role-heartbeat', 'tcp', [22001], 'everybody'],
  ['cuc-in-role-heartbeat', 'udp', [22001], 'everybody'],
  ['cuc-in-database-proxy', 'tcp', [20532], 'everybody'],
  ['cuc-in-ssh', 'tcp', [22], 'everybody'],
  ['cuc-in-snmp', 'udp', [161], 'everybody'],
  ['cuc-in-ipsec', 'udp', [500], 'everybody'],
  ['cuc-in-cluster-manager', 'tcp', [8500], 'everybody'],
  ['cuc-in-cluster-manager', 'udp', [8500], 'everybody'],
  ['cuc-in-ntp', 'udp', [123], 'everybody'],
  ['cuc-in-soap', 'tcp', [5007], 'everybody'],
  ['cuc-in-platform-database', 'tcp', [1500, 1501], 'everybody'],
  ['cuc-in-database-replication', 'tcp', [1515], 'everybody'],
  ['cuc-in-database-notification', 'tcp', [8001], 'everybody'],
  ['cuc-in-ris', 'tcp', [2555, 2556], 'everybody'],
  ['cuc-in-amc', 'tcp', [1090, 1099], 'everybody'],
  ['cuc-in-web', 'tcp', [80, 443, 8080, 8443], 'everybody, IPv6 too'],
  ['cuc-in-tomcat-internal', 'tcp', [5001, 8005], 'the server itself'],
  ['cuc-in-exchange-ews', 'tcp', [7080, 7443], 'everybody'],
];

/**
 * What only the server itself may use is bound to 127.0.0.1. What is bound to every address answers on 127.0.0.2 as well,
 * over TCP; a datagram sent there would be answered from 127.0.0.1, which the client would not take for the answer.
 */
const SELF = '127.0.0.1';
const OTHER = '127.0.0.2';
const IPV6 = '::1';

type Probe = readonly [protocol: 'tcp' | 'udp', address: string, port: number];

const answered = expected.flatMap(([row, protocol, ports, reach]) =>
  ports.flatMap((port) => {
    const addresses = [
      reach === 'the server itself' || protocol === 'udp' ? SELF : OTHER,
      ...(reach === 'everybody, IPv6 too' ? [IPV6] : []),
    ];
    return addresses.map((address) => ({ probe: [protocol, address, port] satisfies Probe, answer: `${row}\n` }));
  }),
);
const refused: Probe[] = [
  // Restricted to localhost only.
  ...expected
    .filter(([, , , reach]) => reach === 'the server itself')
    .flatMap(([, protocol, ports]) => ports.map((port) => [protocol, OTHER, port] satisfies Probe)),
  // No row grants them over IPv6.
  ['tcp', IPV6, 22],
  ['tcp', IPV6, 143],
  // Off, not allocated, for answers only, next to a range, or in no row at all.
  ['udp', SELF, 9291],
  ['tcp', SELF, 5062],
  ['udp', SELF, 5099],
  ['tcp', SELF, 5101],
  ['tcp', SELF, 32768],
  ['udp', SELF, 61000],
  ['tcp', SELF, 20999],
  ['tcp', SELF, 21513],
  ['udp', SELF, 16383],
  ['udp', SELF, 21512],
  ['udp', SELF, 22],
  ['tcp', SELF, 161],
  ['tcp', SELF, 123],
  ['tcp', SELF, 3389],
];
const bound = expected.flatMap(([, protocol, ports, reach]) =>
  ports.flatMap((port) =>
    (reach === 'the server itself' ? [SELF] : reach === 'everybody' ? ['0.0.0.0'] : ['0.0.0.0', '::']).map(
      (address) => `${protocol} ${address} ${port}`,
    ),
  ),
);

const resultSchema = z.object({
  announced: z.string(),
  bound: z.array(z.string()),
  answers: z.array(z.string()),
  talkers: z.number(),
  echoed: z.number(),
  alive: z.boolean(),
});

const isolation = requireIsolation();

(isolation ? describe : describe.skip)('the stand-in, in a network of its own', () => {
  let folder: string;
  let result: z.output<typeof resultSchema>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'uc-lab-stand-in-'));
    // What an instance would get: the two files, cut out of the script that writes them.
    const stack = synthesize((scope) => {
      const network = new LabNetwork(scope, 'network', {
        availabilityZones: ['eu-central-1a', 'eu-central-1b'],
        dualStack: true,
      });
      new ConnectionCluster(scope, 'vm', { network, features: usedFeatures });
    });
    const userData = String(stack.resource('aws_instance', 'vm/publisher').config['user_data']);
    const file = (name: string, end: string) => {
      const path = join(folder, name);
      const text = new RegExp(`> /usr/local/lib/uc-lab/${name} <<'${end}'\\n(.*?\\n)${end}\\n`, 's').exec(
        userData,
      )?.[1];
      if (text === undefined) throw new Error(`The user data writes no ${name}.`);
      writeFileSync(path, text);
      return path;
    };
    writeFileSync(join(folder, 'user-data.sh'), userData);
    const { stdout, stderr, status } = spawnSync(
      'unshare',
      [
        ...(isolation?.arguments ?? []),
        'python3',
        join(__dirname, 'probe.py'),
        file('stand-in.py', 'PROGRAM'),
        file('listeners.json', 'LISTENERS'),
      ],
      {
        input: JSON.stringify([...answered.map(({ probe }) => probe), ...refused]),
        encoding: 'utf8',
        timeout: 60_000,
        killSignal: 'SIGKILL',
        maxBuffer: 1 << 26,
      },
    );
    if (status !== 0) throw new Error(`The probe failed with ${String(status)}.\n${stderr}`);
    result = resultSchema.parse(JSON.parse(stdout));
  }, 90_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('comes in a script that bash can read', () => {
    const { status, stderr } = spawnSync('bash', ['-n', join(folder, 'user-data.sh')], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('listens on the ports of the table, and on nothing else', () => {
    expect(result.announced).toBe(`listening on ${bound.length} sockets`);
    expect(difference(result.bound, bound)).toEqual([]);
    expect(difference(bound, result.bound)).toEqual([]);
  });

  it('answers on every port with the row that the port belongs to', () => {
    const wrong = answered
      .map(({ probe, answer }, index) => ({ probe, answer, got: result.answers[index] }))
      .filter(({ answer, got }) => answer !== got);
    expect(wrong).toEqual([]);
  });

  it('refuses what is local, off, not allocated, for answers only, or in no row', () => {
    const answers = refused.map((probe, index) => [...probe, result.answers[answered.length + index]]);
    expect(answers).toEqual(refused.map((probe) => [...probe, 'refused']));
  });

  it('answers clients that speak first, and loses no answer', () => {
    expect(result.talkers).toBe(100);
  });

  it('does not answer the answer of another stand-in, lest two of them never end', () => {
    expect(result.echoed).toBe(0);
  });

  it('is still there after all that', () => {
    expect(result.alive).toBe(true);
  });
});

function difference(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((one) => !known.has(one));
}
