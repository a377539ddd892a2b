import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './programs';

/** Runs a program in a process of its own, as `npm start` does. */
export function runAsUser(folder: string, program: string, outdir: string): void {
  runWithTsx(folder, [program], { ...process.env, CDKTF_OUTDIR: outdir });
}

/** Runs programs one after the other in one process, since loading the library takes longer than most of them. */
export function runAllAsUser(folder: string, outdirs: ReadonlyMap<string, string>): void {
  runWithTsx(folder, [join(__dirname, 'programs-in-one-process.ts'), JSON.stringify([...outdirs])], process.env);
}

function runWithTsx(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(process.execPath, [tsx, ...args], { cwd, env, stdio: 'pipe' });
}
