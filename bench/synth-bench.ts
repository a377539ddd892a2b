// Synthesizes apps of several sizes with the library and with the plain program, in turns.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { measure, type Measured } from './child';
import { plainProgram } from './plain/plain-program';
import { SAMPLED_PARTS } from './plain/sample';
import type { Scenario } from './programs/scenario';
import { alternate, type Pair } from './statistics';
import { checkSame, countResources, digest, type Stacks, synthesizedStacks } from './synthesized';
import type { Workspace } from './workspace';

const measuredSchema = z.strictObject({
  loadMs: z.number(),
  constructMs: z.number(),
  synthMs: z.number(),
  appCpuMs: z.number(),
  processCpuMs: z.number(),
  peakMib: z.number(),
});

/** What one process measured. */
export type SynthRun = Measured<z.output<typeof measuredSchema>>;

/** All runs of an app of one size. */
export interface SynthRuns {
  readonly parts: number;
  readonly resources: number;
  readonly pairs: readonly Pair<SynthRun>[];
}

/** Measures a scenario. Throws as soon as a run of either side asks Terraform for something else than the others. */
export class SynthBench {
  constructor(
    private readonly workspace: Workspace,
    private readonly scenario: Scenario,
  ) {
    writeFileSync(this.program('plain'), plainProgram(scenario, this.run('library', SAMPLED_PARTS).stacks));
  }

  /** Runs both sides in turns. */
  measure(parts: number, pairs: number): SynthRuns {
    const { stacks } = this.run('library', parts);
    const verified = new Set([digest(stacks)]);
    const side = (name: Side) => () => {
      const { measured, stacks: other } = this.run(name, parts);
      const seen = digest(other);
      if (!verified.has(seen)) checkSame(stacks, other);
      verified.add(seen);
      return measured;
    };
    return { parts, resources: countResources(stacks), pairs: alternate(pairs, side('library'), side('plain')) };
  }

  private run(side: Side, parts: number): { readonly measured: SynthRun; readonly stacks: Stacks } {
    const out = join(this.workspace.out, side);
    rmSync(out, { recursive: true, force: true });
    const measured = measure(measuredSchema, this.program(side), [String(parts), out]);
    return { measured, stacks: synthesizedStacks(out) };
  }

  private program(side: Side): string {
    return join(this.workspace.programs, `${side}-${this.scenario}.js`);
  }
}

type Side = 'library' | 'plain';
