import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PROGRAMS, PROJECT, synthesizedFiles } from './programs';

const made: string[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uc-lab-'));
  made.push(folder);
  return folder;
}

/** Runs a program as a user does, from some folder, and gives back the files it has written. */
async function run(program: string, from: string): Promise<Map<string, string>> {
  const outdir = temporaryFolder();
  const before = process.cwd();
  process.env['CDKTF_OUTDIR'] = outdir;
  process.chdir(from);
  try {
    await jest.isolateModulesAsync(async () => {
      await import(join(PROJECT, program));
    });
  } finally {
    process.chdir(before);
    delete process.env['CDKTF_OUTDIR'];
  }
  return synthesizedFiles(outdir);
}

/** A longer thing than this is a page of its own to whoever reviews it, and a shorter one is a line. */
const LINE = 400;

/** A stack without cdktf's notes on where each resource comes from, which its name says, too; small resources on a line. */
function reviewable(text: string): string {
  const stack: unknown = JSON.parse(text, (key: string, value: unknown) => (key === '//' ? undefined : value));
  const lines: string[] = [];
  // Resources and data sources are three levels down, by type and by name.
  const write = (value: unknown, path: readonly string[]) => {
    const line = JSON.stringify(value);
    if (path.length >= 3 && line.length > LINE) lines.push(`${path.join(' ')}: ${JSON.stringify(value, undefined, 2)}`);
    else if (path.length >= 3 || typeof value !== 'object' || value === null) lines.push(`${path.join(' ')}: ${line}`);
    else for (const [key, inner] of Object.entries(value)) write(inner, [...path, key]);
  };
  write(stack, []);
  return lines.join('\n');
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

describe.each(PROGRAMS)('%s', (program) => {
  let here = new Map<string, string>();

  beforeAll(async () => {
    here = await run(program, PROJECT);
  });

  it('synthesizes what was reviewed', () => {
    const stacks = [...here].filter(([file]) => file.endsWith('cdk.tf.json'));
    expect(stacks.length).toBeGreaterThan(0);
    for (const [file, text] of stacks) expect(reviewable(text)).toMatchSnapshot(file);
  });

  it('gives the same bytes once more and from another folder, with no path of the machine', async () => {
    expect(await run(program, temporaryFolder())).toEqual(here);
    for (const text of here.values()) {
      expect(text).not.toContain(PROJECT);
      expect(text).not.toContain(tmpdir());
    }
  });

  it('violates no rule of the guides', () => {
    const report = here.get('guide-report.json') ?? '';
    expect(report).toContain('"status": "satisfied"');
    expect(report).not.toContain('"status": "violated"');
  });
});
