import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMS, PROJECT, synthesizedFiles } from '../../examples/programs';

// The library is developed on the bindings of provider 5 and promises those of provider 6 as well. This suite puts the other
// bindings beside the same sources, runs every program, and compares what comes out.
const OTHER_BINDINGS = '@cdktf/provider-aws@21.22.1';

const work = mkdtempSync(join(tmpdir(), 'uc-lab-provider-'));
const project = join(work, 'project');

/** Installs the other bindings, or says why that cannot be done here. */
function install(): string | undefined {
  try {
    const flags = ['--prefix', work, '--no-save', '--legacy-peer-deps', '--ignore-scripts', '--prefer-offline'];
    execFileSync('npm', ['install', ...flags, OTHER_BINDINGS], { cwd: work, stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const failure = install();
if (failure !== undefined && process.env['UC_LAB_ACCEPTANCE'] !== 'required')
  console.warn(`Skipped: ${OTHER_BINDINGS} cannot be installed here.\n${failure}`);
const suite = failure === undefined || process.env['UC_LAB_ACCEPTANCE'] === 'required' ? describe : describe.skip;

/** The same sources and dependencies, but for the provider's bindings. */
function layOutProject(): void {
  for (const source of ['lib', 'examples', 'main.ts', 'tsconfig.json', 'package.json'])
    cpSync(join(PROJECT, source), join(project, source), { recursive: true });
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '@cdktf'), { recursive: true });
  for (const name of readdirSync(join(PROJECT, 'node_modules')))
    if (name !== '@cdktf' && name !== '.bin') symlinkSync(join(PROJECT, 'node_modules', name), join(modules, name));
  // A copy's own path decides which cdktf it finds, so the bindings lie where the project's cdktf is found.
  cpSync(join(work, 'node_modules', '@cdktf', 'provider-aws'), join(modules, '@cdktf', 'provider-aws'), {
    recursive: true,
  });
}

/** Runs a program as a user does, and gives back the files it has written. */
function run(folder: string, program: string): Map<string, string> {
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const outdir = mkdtempSync(join(work, 'out-'));
  const env = { ...process.env, CDKTF_OUTDIR: outdir };
  execFileSync(process.execPath, [tsx, program], { cwd: folder, env, stdio: 'pipe' });
  return synthesizedFiles(outdir);
}

suite(OTHER_BINDINGS, () => {
  beforeAll(() => {
    if (failure !== undefined) throw new Error(failure);
    layOutProject();
  }, 300_000);

  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  it('is what the programs run on', () => {
    const file = join(project, 'node_modules', '@cdktf', 'provider-aws', 'package.json');
    expect(existsSync(file) && readFileSync(file, 'utf8')).toContain('"version": "21.22.1"');
  });

  it.each(PROGRAMS)(
    'gives the same as the bindings of development: %s',
    (program) => {
      expect(run(project, program)).toEqual(run(PROJECT, program));
    },
    60_000,
  );
});
