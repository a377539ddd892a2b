// Loads the library, and in turns with it what it is made of: cdktf, the provider's modules, zod, ip-address.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { measure } from './child';
import { packagesLoadedBy } from './library-imports';
import { alternate, compare, type Comparison, type Spread, spreadOf } from './statistics';
import type { Workspace } from './workspace';

const costSchema = z.strictObject({ ms: z.number(), cpuMs: z.number() });
const partsSchema = z.strictObject({ constructs: costSchema, provider: costSchema, zod: costSchema, rest: costSchema });

type Part = keyof z.output<typeof partsSchema>;

/** What loading costs. */
export interface ImportResult {
  /** How many modules of the provider the library loads. */
  readonly providerModules: number;
  /** The packages beside cdktf, constructs, the provider and zod. */
  readonly rest: readonly string[];
  readonly pairs: number;
  /** The library beside the sum of cdktf, the provider's modules and zod: what the goal is about. */
  readonly total: Comparison;
  /** The same in CPU time, which other processes on the machine disturb less. */
  readonly totalCpu: Comparison;
  /** Each part of the sum; `rest` is not in the sum. */
  readonly parts: Readonly<Record<Part, Spread>>;
}

/** Measures in as many pairs of processes as asked. */
export function benchImport({ lib, programs }: Workspace, count: number): ImportResult {
  const packages = packagesLoadedBy(join(lib, 'index.js'));
  const groups = {
    constructs: packages.filter((name) => /^(cdktf|constructs)(\/|$)/.test(name)),
    provider: packages.filter((name) => name.startsWith('@cdktf/')),
    zod: packages.filter((name) => /^zod(\/|$)/.test(name)),
  };
  const rest = packages.filter((name) => !Object.values(groups).flat().includes(name));
  const program = join(programs, 'import-parts.js');
  writeFileSync(program, partsProgram({ ...groups, rest }));

  const partsOfRuns: Record<Part, number>[] = [];
  const runs = alternate(
    count,
    () => measure(costSchema, join(programs, 'import-library.js'), []),
    () => {
      const { constructs, provider, zod, rest: other } = measure(partsSchema, program, []);
      partsOfRuns.push({ constructs: constructs.ms, provider: provider.ms, zod: zod.ms, rest: other.ms });
      const sum = [constructs, provider, zod];
      const total = (figure: keyof typeof constructs) => sum.reduce((before, one) => before + one[figure], 0);
      return { ms: total('ms'), cpuMs: total('cpuMs') };
    },
  );
  // The first one is the warm-up.
  const part = (name: Part) => spreadOf(partsOfRuns.slice(1).map((one) => one[name]));
  return {
    providerModules: groups.provider.length,
    rest,
    pairs: count,
    total: compare(runs, ({ ms }) => ms),
    totalCpu: compare(runs, ({ cpuMs }) => cpuMs),
    parts: { constructs: part('constructs'), provider: part('provider'), zod: part('zod'), rest: part('rest') },
  };
}

function partsProgram(groups: Readonly<Record<string, readonly string[]>>): string {
  const steps = Object.entries(groups).flatMap(([name, modules]) => [
    'cpu = process.cpuUsage(); start = performance.now();',
    ...modules.map((module) => `require(${JSON.stringify(module)});`),
    'ms = performance.now() - start; cpu = process.cpuUsage(cpu);',
    `parts[${JSON.stringify(name)}] = { ms, cpuMs: (cpu.user + cpu.system) / 1000 };`,
  ]);
  const print = 'process.stdout.write(`${JSON.stringify(parts)}\\n`);';
  return ['"use strict";', 'const parts = {};', 'let cpu, start, ms;', ...steps, print, ''].join('\n');
}
