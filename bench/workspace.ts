// A temporary folder with the library as its package has it, and the programs as plain JavaScript, so that no compiler is timed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from '../scripts/bundle';

/** Where the compiled programs are. */
export interface Workspace {
  /** Folder of the compiled library's index. */
  readonly lib: string;
  /** Folder of the compiled programs. */
  readonly programs: string;
  /** Folder that the programs write to. */
  readonly out: string;
}

const REPOSITORY = resolve(__dirname, '..');

/** Compiles into a temporary folder, which is gone afterwards unless it is to be kept. */
export async function inWorkspace(keep: boolean, use: (workspace: Workspace) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'uc-lab-bench-'));
  try {
    compile(folder);
    // Overwrites the index, which is all that the programs ask for.
    await bundle(folder);
    symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'), 'dir');
    mkdirSync(join(folder, 'out'));
    use({ lib: join(folder, 'lib'), programs: join(folder, 'bench', 'programs'), out: join(folder, 'out') });
  } finally {
    if (keep) console.log(`Compiled programs: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function compile(folder: string): void {
  const tsc = join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(REPOSITORY, 'bench', 'tsconfig.programs.json');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project, '--outDir', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The programs do not compile:\n${stdout}`);
}
