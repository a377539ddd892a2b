import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PROGRAMS, PROJECT } from '../../examples/programs';
import { runAsUser } from '../../examples/run-as-user';
import { appliedRules } from './applied-rules';
import { Emulator } from './emulator';
import { EXPECTED_LABS } from './expected-labs';
import { type ExpectedLab, rulesOfLab } from './expected-lab';
import { expectedPairs } from './expected-pairs';
import type { Tools } from './find-tools';
import { runLifecycle } from './lifecycle';
import { readBackPairs } from './read-back-pairs';
import { requireTools } from './require-tools';
import { secretPasswords } from './secret-passwords';
import type { ServerPairs } from './server-pairs';
import { somebodyElsesVpc, substitute } from './somebody-elses-vpc';

const REGION = 'eu-central-1';
const MINUTES = 60_000;

/** How many managed domains a program has. */
const MANAGED_DOMAINS: Readonly<Record<string, number>> = {
  'examples/directory/main.ts': 1,
  'examples/parent-child/main.ts': 1,
  'examples/ucce-single-site/main.ts': 1,
  'main.ts': 1,
};

/** What takes longest begins first, or everything would wait for it: large labs, and stacks that wait for each other. */
const LONGEST = [
  'examples/parent-child/main.ts',
  'examples/ucce-two-sites/main.ts',
  'examples/two-sites-over-vpn/main.ts',
  'examples/two-stacks/main.ts',
  'main.ts',
  'examples/ucce-single-site/main.ts',
];

const tools = requireTools();

(tools ? describe : describe.skip)('Terraform, with the real AWS provider against an emulator', () => {
  const work = mkdtempSync(join(tmpdir(), 'uc-lab-synth-'));

  afterAll(() => {
    rmSync(work, { recursive: true });
  });

  it('knows what to expect of every program', () => {
    expect(Object.keys(EXPECTED_LABS).sort()).toEqual([...PROGRAMS].sort());
    const withPairs = Object.keys(EXPECTED_LABS).filter((program) => EXPECTED_LABS[program]?.pairs);
    expect(withPairs).toEqual(['examples/ucce-two-sites/main.ts']);
  });

  // Each with an emulator of its own. Much of the time goes by in the provider's waits, so they run side by side, as many as
  // Jest lets at a time.
  it.concurrent.each([...new Set([...LONGEST, ...PROGRAMS])])(
    '%s: applies, has exactly the rules of the port tables, plans nothing more, and leaves nothing behind',
    async (program) => {
      const expected = EXPECTED_LABS[program];
      if (!tools || !expected) throw new Error(`Nothing is expected of ${program}.`);
      const outdir = mkdtempSync(join(work, 'out-'));
      runAsUser(PROJECT, program, outdir);
      const emulator = await Emulator.start(tools);
      try {
        const { rules, pairs, passwords, printedPasswords } = await runAndLook(tools, emulator, outdir, expected);
        expect(rules).toEqual(rulesOfLab(expected));
        expect(pairs).toEqual(expected.pairs && expectedPairs(expected.pairs));
        // A managed directory takes its password from Terraform. Every other secret is filled by a server.
        expect(passwords).toHaveLength(MANAGED_DOMAINS[program] ?? 0);
        expect(printedPasswords).toEqual([]);
      } catch (error) {
        console.error(`What the emulator of ${program} said last:\n${emulator.log}`);
        throw error;
      } finally {
        await emulator.stop();
      }
    },
    // Side by side on two processors, beside the unit tests, one takes many times as long as it does alone.
    30 * MINUTES,
  );
});

/** What was found once a lab was applied. */
interface Found {
  readonly rules: readonly string[];
  /** What security groups let each two servers open to each other, where that is asked. */
  readonly pairs: ServerPairs | undefined;
  readonly passwords: readonly string[];
  /** Passwords that Terraform has printed. */
  readonly printedPasswords: readonly string[];
}

/** Applies an app, gives back what is then there, and demands that a second plan is empty and nothing is left. */
async function runAndLook(tools: Tools, emulator: Emulator, outdir: string, { pairs }: ExpectedLab): Promise<Found> {
  const endpoint = { url: emulator.url, region: REGION };
  const existing = await somebodyElsesVpc(endpoint);
  const theirs = Object.values(existing.ids);
  for (const stack of readdirSync(join(outdir, 'stacks')))
    substitute(join(outdir, 'stacks', stack, 'cdk.tf.json'), existing.ids);

  const looks: Found[] = [];
  await runLifecycle(outdir, {
    tools,
    emulator,
    regions: [REGION],
    mayBeLeft: theirs,
    inspect: async ({ transcript }) => {
      const passwords = await secretPasswords(endpoint);
      looks.push({
        rules: await appliedRules(endpoint, existing.ids),
        pairs: pairs && (await readBackPairs(endpoint)),
        passwords,
        printedPasswords: passwords.filter((password) => transcript.includes(password)),
      });
    },
  });
  await existing.remove();
  const [found] = looks;
  if (found === undefined) throw new Error(`Nobody has looked at the lab in ${outdir}.`);
  return found;
}
