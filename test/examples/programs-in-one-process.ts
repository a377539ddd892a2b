import { resolve } from 'node:path';

// Told what to run as pairs of a program and where its output goes.
const runs: unknown = JSON.parse(process.argv[2] ?? '[]');

async function run(): Promise<void> {
  if (!Array.isArray(runs)) throw new Error(`Expected a list of programs, not ${JSON.stringify(runs)}.`);
  for (const [program, outdir] of runs) {
    process.env['CDKTF_OUTDIR'] = String(outdir);
    await import(resolve(String(program)));
  }
}

void run();
