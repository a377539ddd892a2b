// Puts the library's hundreds of small files into a few, for whoever loads the package: finding, reading and wrapping a file takes
// longer than running most of them.
//
//   lib/index.ts ─────────────┐                          ┌─► lib/index.js
//   lib/port-tables/index.ts ─┼─► modules, with what ────┼─► lib/port-tables/index.js
//   bin/… ────────────────────┘   they share split off   ├─► bin/….js
//                                                        └─► lib/shared-….js
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';

const ROOT = resolve(__dirname, '..');
const BIN = 'bin/uc-lab-constructs.ts';
const ENTRIES = ['lib/index.ts', 'lib/port-tables/index.ts', BIN];

const TARGET = { platform: 'node', target: 'node20' } as const;

/** Writes what `require` of the package loads, under a folder. Types come from TypeScript. */
export async function bundle(outdir: string): Promise<void> {
  // Only as modules can several entries share what they have in common, instead of each having a copy of its own.
  const { outputFiles } = await build({
    ...TARGET,
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outbase: '.',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: 'lib/shared-[hash]',
    packages: 'external',
    write: false,
  });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { ...TARGET, format: 'cjs' });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  chmodSync(join(outdir, BIN.replace(/\.ts$/, '.js')), 0o755);
}
