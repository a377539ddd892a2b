import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './programs';

/** Runs a program in a process of its own, as `npm start` does. */
export function runAsUser(folder: string, program: string, outdir: string): void {
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(process.execPath, [tsx, program], {
    cwd: folder,
    env: { ...process.env, CDKTF_OUTDIR: outdir },
    stdio: 'pipe',
  });
}
