import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GUIDE_REPORT_SCHEMA } from '../../lib/guides/report/guide-report';

const PROJECT = resolve(__dirname, '../..');
const HEADINGS = 'Alias,FirstName,LastName,Extension,AlternateExtension1,PIN,Password';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credentials-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Each run starts a process, which may have to wait for a processor.
jest.setTimeout(60_000);

/** Runs the command as a user does. */
async function run(...args: readonly string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/uc-lab-constructs.ts', ...args], { cwd: PROJECT });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const status = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  return { status, out, err };
}

function file(name: string, ...rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [HEADINGS, ...rows].join('\n'));
  return path;
}

describe('uc-lab-constructs check-credentials', () => {
  it('ends with 0 where it finds nothing', async () => {
    const clean = file('clean.csv', 'ann,Ann,Wolf,5126,,280416,Kd8!wpq2', 'ben,Ben,Ochs,5127,,739150,Kd8!wpq3');
    expect(await run('check-credentials', clean)).toEqual({ status: 0, out: 'Users: 2. Findings: 0.\n', err: '' });
  });

  it('ends with 1 where it finds something, and names lines, aliases and faults', async () => {
    const bad = file(
      'bad.csv',
      'ann,Ann,Wolf,5126,5188,123123,Kd5188!x',
      'ben,Ben,Ochs,5127,,123123,Kd8!wpq3',
      'Kd8!wpq4,Cat,Fink,5128,,739150,Kd8!wpq4',
      '"\u001b[2Jdan",Dan,Hahn,5129,,73,Kd8!wpq5',
    );
    const { status, out, err } = await run('check-credentials', bad);
    expect(out.split('\n')).toEqual([
      'line 2, ann: PIN repeats a group of digits (page 5-6)',
      'line 2, ann: password contains an extension (page 5-7)',
      'line 3, ben: PIN repeats a group of digits (page 5-6)',
      'line 3, ben: PIN is the same as on line 2 (page 5-2)',
      'line 4, an alias with a credential in it: password contains the alias, forwards or backwards (page 5-7)',
      'line 5, ?[2Jdan: PIN has fewer than 6 digits (page 5-4)',
      'line 5, ?[2Jdan: PIN has fewer than three different digits (page 5-6)',
      'Users: 4. Findings: 7.',
      '',
    ]);
    expect(out).not.toMatch(/123123|739150|Kd5188|Kd8|wpq/);
    expect([status, err]).toEqual([1, '']);
  });

  it('takes other lengths', async () => {
    const short = file('short.csv', 'ann,Ann,Wolf,5126,,2580,Kd8!wp');
    const options = ['--minimum-pin-length', '4', '--minimum-password-length', '6'];
    expect(await run('check-credentials', ...options, short)).toEqual({
      status: 1,
      out: 'line 2, ann: PIN contains a straight line on the keypad (page 5-7)\nUsers: 1. Findings: 1.\n',
      err: '',
    });
  });

  it('ends with 2 where a file cannot be used, and shows nothing of it', async () => {
    const stray = file('stray.csv', 'ann,Ann,Wolf,5126,,280416,Kd8!wpq2"x"');
    const malformed = await run('check-credentials', stray);
    expect(malformed).toMatchObject({ status: 2, out: '' });
    expect(malformed.err).toMatch(/^MalformedCredentials: .* from line 2 on/);

    const headless = join(folder, 'headless.csv');
    writeFileSync(headless, 'ann,Ann,Wolf,5126,,280416,Kd8!wpq2\n');
    const missing = await run('check-credentials', headless);
    expect(missing).toMatchObject({ status: 2, out: '' });
    expect(missing.err).toContain('no heading Extension');
    expect(malformed.err + missing.err).not.toMatch(/280416|Kd8|wpq/);
  });

  it('notes that nothing was looked through for alternate extensions, and fails for other reasons alone', async () => {
    const without = join(folder, 'without-alternates.csv');
    const text = 'Alias,FirstName,LastName,Extension,PIN,Password\nann,Ann,Wolf,5126,280416,Kd8!wpq2\n';
    writeFileSync(without, text);
    const lines = ['Note: AlternateExtensionsUnchecked: No column has alternate extensions', 'Users: 1. Findings: 0.'];
    const { status, out, err } = await run('check-credentials', without);
    expect([status, err]).toEqual([0, '']);
    expect(out.trimEnd().split('\n')).toEqual(lines.map((line) => expect.stringContaining(line)));

    writeFileSync(without, text.replace('280416', '123123'));
    const found = await run('check-credentials', without);
    expect([found.status, found.err]).toEqual([1, '']);
    expect(found.out).toContain(lines[0]);
  });

  it('ends with 2 and one sentence with a code where a file is not there, or is a folder', async () => {
    const runs = await Promise.all([
      run('check-credentials', join(folder, 'nothing.csv')),
      run('check-credentials', folder),
      run('check-credentials', ''),
    ]);
    expect(runs.map(({ status, out }) => [status, out])).toEqual(runs.map(() => [2, '']));
    expect(runs.map(({ err }) => err.trimEnd().split('\n'))).toEqual(
      ['ENOENT', 'EISDIR', 'ENOENT'].map((code) => [
        expect.stringMatching(new RegExp(`^CredentialsUnreadable: The file cannot be read \\(${code}\\)\\. Allowed: `)),
      ]),
    );
  });

  it('ends with 2 where it is called in another way', async () => {
    const calls = await Promise.all([
      run('check-credentials', join(folder, 'nothing.csv')),
      run('check-credentials'),
      run('check-credentials', '--minimum-pin-length', '65', 'x.csv'),
      run(),
    ]);
    expect(calls.map(({ status, out }) => [status, out])).toEqual(calls.map(() => [2, '']));
    expect(calls.map(({ err }) => err.split('\n')[0])).toEqual([
      expect.stringContaining('ENOENT'),
      "error: missing required argument 'file.csv'",
      expect.stringContaining('whole number from 1 to 64'),
      expect.stringContaining('Usage: uc-lab-constructs'),
    ]);
  });

  it('explains itself', async () => {
    const { status, out, err } = await run('check-credentials', '--help');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('--minimum-pin-length <digits>');
    expect(out.replace(/\s+/g, ' ')).toContain('Without a column of alternate extensions');
  });
});

describe('uc-lab-constructs baseline', () => {
  const VIOLATION = { at: 'lab/voicemail/publisher', message: 'takes whatever address it is given' };
  const report = (findings: readonly object[]) => {
    const out = mkdtempSync(join(folder, 'out-'));
    const all = {
      $schema: GUIDE_REPORT_SCHEMA,
      findings,
      problems: [],
      warnings: [],
      securityGroups: [],
      unattributedRules: [],
    };
    writeFileSync(join(out, 'guide-report.json'), JSON.stringify(all));
    return out;
  };
  const finding = {
    rule: 'static-addresses',
    guide: 'Security Guide for Cisco Unity Connection 9.x',
    page: '1-8',
    statement: 'Connection servers have static addresses.',
    construct: 'lab/voicemail',
    kind: 'connection-cluster',
    status: 'violated',
    violations: [VIOLATION],
    accepted: [],
    known: [],
    unknown: [],
  };

  it('writes down what a synth has reported', async () => {
    const written = join(folder, 'baseline.json');
    const folderOfReport = report([finding]);
    const file = join(folderOfReport, 'guide-report.json');
    utimesSync(file, 0, new Date('2026-01-31T12:00:00Z'));
    const { status, out, err } = await run('baseline', folderOfReport, '--file', written);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(`Report: ${file}, of 2026-01-31T12:00:00.000Z.\nKnown violations: 1. Written to ${written}.\n`);
    expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual({
      known: [{ rule: 'static-addresses', construct: 'lab/voicemail', ...VIOLATION }],
    });
  });

  it('says what is new and what is gone, and takes in what is new only where it is told to', async () => {
    const written = join(folder, 'again.json');
    const [one, two, three] = ['one', 'two', 'three'].map((at) => ({ ...VIOLATION, at: `lab/${at}` }));
    const reportOf = (...violations: unknown[]) => report([{ ...finding, violations }]);
    const lastLine = ({ out }: { out: string }) => out.trimEnd().split('\n').at(-1);
    expect((await run('baseline', reportOf(one, two), '--file', written)).status).toBe(0);
    const before = readFileSync(written, 'utf8');

    const other = reportOf(two, three);
    const refused = await run('baseline', other, '--file', written);
    expect([refused.status, lastLine(refused)]).toEqual([2, 'Known violations: 2. New: 1. Gone: 1.']);
    expect(refused.err).toMatch(/^BaselineWouldGrow: .*: 1\. Nothing was written\./);
    expect(readFileSync(written, 'utf8')).toBe(before);

    const updated = await run('baseline', other, '--file', written, '--update');
    expect([updated.status, updated.err, lastLine(updated)]).toEqual([
      ...[0, ''],
      `Known violations: 2. New: 1. Gone: 1. Written to ${written}.`,
    ]);

    const mended = await run('baseline', reportOf(two), '--file', written);
    expect([mended.status, lastLine(mended)]).toEqual([
      0,
      `Known violations: 1. New: 0. Gone: 1. Written to ${written}.`,
    ]);
  });

  it('ends with 2 and a line where a file cannot be read or written, or is something else', async () => {
    const other = join(folder, 'other-than-baseline.json');
    writeFileSync(other, '{}');
    const out = report([finding]);
    const runs = await Promise.all([
      run('baseline', join(folder, 'nowhere')),
      run('baseline', out, '--file', join(folder, 'nowhere/baseline.json')),
      run('baseline', out, '--file', folder),
      run('baseline', out, '--file', other, '--update'),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([2, 2, 2, 2]);
    expect(runs.map(({ err }) => err.trimEnd().split('\n'))).toEqual([
      [expect.stringMatching(/^GuideReportUnreadable: The report of a synth cannot be read: ENOENT\./)],
      [expect.stringMatching(/^BaselineUnwritable: The baseline cannot be written: ENOENT\./)],
      [expect.stringMatching(/^BaselineUnreadable: The baseline cannot be read: EISDIR\./)],
      [expect.stringMatching(/^MalformedBaseline at known: /)],
    ]);
    expect(readFileSync(other, 'utf8')).toBe('{}');
  });

  it('ends with 2 without a report, or with something else in its place, and writes nothing', async () => {
    const written = join(folder, 'none.json');
    expect((await run('baseline', join(folder, 'nowhere'), '--file', written)).status).toBe(2);
    const { status, err } = await run('baseline', report([{ rule: 1 }]), '--file', written);
    expect(status).toBe(2);
    expect(err).toContain('MalformedGuideReport');
    expect(existsSync(written)).toBe(false);
  });
});
