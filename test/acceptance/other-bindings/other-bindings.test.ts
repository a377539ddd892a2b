import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMS, PROJECT, synthesizedFiles } from '../../examples/programs';
import { runAllAsUser } from '../../examples/run-as-user';

// The library is developed on cdktf and on the bindings of provider 5. This suite puts other packages under the same
// sources, runs every program, and compares what comes out.
const LEGS = [
  {
    name: 'the bindings of provider 6',
    // Without the packages' peers, so that cdktf and constructs are those of development.
    install: ['--legacy-peer-deps', '@cdktf/provider-aws@21.22.1'],
    framework: '0.21.0',
    alike: (text: string): unknown => text,
  },
  {
    name: "cdktn, cdktf's successor, under cdktf's names",
    framework: '0.24.0',
    install: ['cdktf@npm:cdktn@0.24.0', '@cdktf/provider-aws@npm:@cdktn/provider-aws@25.7.0', 'constructs@~10.7.0'],
    // It writes its own version, the provider's source in full, and empty lists on one line.
    alike: (text: string): unknown => {
      const same = text
        .replaceAll(/"version": "0\.\d+\.\d+"/g, '"version": "(of the framework)"')
        .replaceAll('"source": "hashicorp/aws"', '"source": "aws"');
      return same.startsWith('{') ? JSON.parse(same) : same;
    },
  },
];

/** Every program's files. */
type Synthesized = ReadonlyMap<string, ReadonlyMap<string, string>>;

const work = mkdtempSync(join(tmpdir(), 'uc-lab-bindings-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Installs a leg's packages, or says why that cannot be done here. */
function install(project: string, packages: readonly string[]): string | undefined {
  mkdirSync(project);
  try {
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefer-offline', ...packages], {
      cwd: project,
      stdio: 'pipe',
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The project's sources, and for whatever was not installed, the packages of development. */
function layOut(project: string): void {
  for (const source of ['lib', 'examples', 'main.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(PROJECT, source), join(project, source), { recursive: true });
  for (const name of readdirSync(join(PROJECT, 'node_modules')).filter((name) => !name.startsWith('.'))) {
    const place = join(project, 'node_modules', name);
    if (!existsSync(place)) symlinkSync(join(PROJECT, 'node_modules', name), place);
  }
}

/** What every program synthesizes, run in a folder. */
function runAll(folder: string): Synthesized {
  const outdirs = new Map(PROGRAMS.map((program) => [program, mkdtempSync(join(work, 'out-'))]));
  runAllAsUser(folder, outdirs);
  return new Map([...outdirs].map(([program, outdir]) => [program, synthesizedFiles(outdir)]));
}

let inTheProject: Synthesized | undefined;

const required = process.env['UC_LAB_ACCEPTANCE'] === 'required';

describe.each(LEGS)('$name', ({ install: packages, framework, alike }) => {
  const project = mkdtempSync(join(work, 'project-')).concat('-laid-out');
  const absent = install(project, packages);
  if (absent !== undefined && !required)
    console.warn(`SKIPPED. ${packages.join(' ')} cannot be installed here.\n${absent}`);

  let here: Synthesized;
  let there: Synthesized;

  beforeAll(() => {
    if (absent !== undefined) throw new Error(absent);
    layOut(project);
    // Run once for both legs.
    here = inTheProject ??= runAll(PROJECT);
    there = runAll(project);
  }, 300_000);

  const itOrSkip = absent === undefined || required ? it : it.skip;

  // Or the project would be compared with itself.
  itOrSkip('runs on the framework that was installed', () => {
    const stacks = [...there.values()].flatMap((files) => [...files]).filter(([file]) => file.endsWith('cdk.tf.json'));
    expect(stacks.length).toBeGreaterThanOrEqual(PROGRAMS.length);
    for (const [, text] of stacks) expect(text).toContain(`"version": "${framework}"`);
  });

  itOrSkip.each(PROGRAMS)('gives the same: %s', (program) => {
    const comparable = (files: ReadonlyMap<string, string> = new Map()) =>
      [...files].map(([file, text]) => [file, alike(text)]);
    expect(here.get(program)?.size).toBeGreaterThan(0);
    expect(comparable(there.get(program))).toEqual(comparable(here.get(program)));
  });
});
