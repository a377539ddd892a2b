import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';

const root = resolve(__dirname, '../..');
const programs = [
  'main.ts',
  ...readdirSync(join(root, 'examples')).map((name) => join('examples', name, 'main.ts')),
];

const made: string[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uc-lab-'));
  made.push(folder);
  return folder;
}

/** Runs a program as a user does, from some folder, and gives back the files it has written. */
function run(program: string, from: string): Map<string, string> {
  const outdir = temporaryFolder();
  const before = process.cwd();
  process.env['CDKTF_OUTDIR'] = outdir;
  process.chdir(from);
  try {
    jest.isolateModules(() => {
      require(join(root, program));
    });
  } finally {
    process.chdir(before);
    delete process.env['CDKTF_OUTDIR'];
  }
  const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return new Map(files.sort().map((file) => [file, readFileSync(join(outdir, file), 'utf8')]));
}

/** A stack without cdktf's notes on where each resource comes from, which its name says, too. */
function reviewable(text: string): string {
  const withoutNotes = (key: string, value: unknown) => (key === '//' ? undefined : value);
  return JSON.stringify(JSON.parse(text, withoutNotes), undefined, 2);
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

describe.each(programs)('%s', (program) => {
  const here = run(program, root);

  it('synthesizes what was reviewed', () => {
    const stacks = [...here].filter(([file]) => file.endsWith('cdk.tf.json'));
    expect(stacks.length).toBeGreaterThan(0);
    for (const [file, text] of stacks) expect(reviewable(text)).toMatchSnapshot(file);
  });

  it('gives the same bytes once more and from another folder, with no path of the machine', () => {
    expect(run(program, temporaryFolder())).toEqual(here);
    for (const text of here.values()) {
      expect(text).not.toContain(root);
      expect(text).not.toContain(tmpdir());
    }
  });

  it('violates no rule of the guides', () => {
    const report = here.get('guide-report.json') ?? '';
    expect(report).toContain('"status": "satisfied"');
    expect(report).not.toContain('"status": "violated"');
  });
});
