import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PROGRAMS, PROJECT } from '../../examples/programs';
import { runAsUser } from '../../examples/run-as-user';
import { appliedRules } from './applied-rules';
import { Emulator } from './emulator';
import { EXPECTED_LABS } from './expected-labs';
import { expectedRules } from './expected-rules';
import type { Tools } from './find-tools';
import { runLifecycle } from './lifecycle';
import { requireTools } from './require-tools';
import { somebodyElsesVpc, substitute } from './somebody-elses-vpc';

const REGION = 'eu-central-1';
const MINUTES = 60_000;

const tools = requireTools();

(tools ? describe : describe.skip)('Terraform, with the real AWS provider against an emulator', () => {
  const work = mkdtempSync(join(tmpdir(), 'uc-lab-synth-'));

  afterAll(() => {
    rmSync(work, { recursive: true });
  });

  it('knows what to expect of every program', () => {
    expect(Object.keys(EXPECTED_LABS).sort()).toEqual([...PROGRAMS].sort());
  });

  // Each with an emulator of its own. Most of the time goes by in the provider's waits, so they run side by side, as many as
  // Jest lets at a time: the largest labs are last in the alphabet and begin first, or everything would wait for them.
  it.concurrent.each([...PROGRAMS].reverse())(
    '%s: applies, has exactly the rules of the port tables, plans nothing more, and leaves nothing behind',
    async (program) => {
      const expected = EXPECTED_LABS[program];
      if (!tools || !expected) throw new Error(`Nothing is expected of ${program}.`);
      const outdir = mkdtempSync(join(work, 'out-'));
      runAsUser(PROJECT, program, outdir);
      const emulator = await Emulator.start(tools);
      try {
        expect(await rulesOfLifecycle(tools, emulator, outdir)).toEqual(expectedRules(expected));
      } finally {
        await emulator.stop();
      }
    },
    10 * MINUTES,
  );
});

/** Applies an app, gives back the rules that are then there, and demands that a second plan is empty and nothing is left. */
async function rulesOfLifecycle(tools: Tools, emulator: Emulator, outdir: string): Promise<string[]> {
  const endpoint = { url: emulator.url, region: REGION };
  const existing = await somebodyElsesVpc(endpoint);
  const theirs = Object.values(existing.ids);
  for (const stack of readdirSync(join(outdir, 'stacks')))
    substitute(join(outdir, 'stacks', stack, 'cdk.tf.json'), existing.ids);

  let applied: string[] = [];
  await runLifecycle(outdir, {
    tools,
    emulator,
    regions: [REGION],
    mayBeLeft: theirs,
    inspect: async () => {
      applied = await appliedRules(endpoint, existing.ids);
    },
  });
  await existing.remove();
  return applied;
}
