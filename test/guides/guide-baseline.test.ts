import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { App } from 'cdktf';
import { Construct } from 'constructs';
import { baselineOf, baselineText } from '../../lib/guides/baseline-file';
import { GuideBaseline } from '../../lib/guides/guide-baseline';
import { GuideEnforcement } from '../../lib/guides/guide-enforcement';
import { parseGuideReport } from '../../lib/guides/report/guide-report-schema';
import { problemsOf } from '../problems-of';
import { cluster, server } from './facts';
import { labApp, labStack, reportOf, reportText, synthError } from './lab-app';

const RULE = 'cluster-in-two-zones';
const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** An app whose clusters are each in one zone, which a rule forbids. */
function clusters(...ids: string[]): App {
  const app = labApp();
  const stack = labStack(app);
  for (const id of ids) {
    const construct = new Construct(stack, id);
    const zone = { availabilityZone: 'a' };
    const servers = [server('publisher', zone), server('subscriber', zone)];
    GuideEnforcement.of(stack).enlist(construct, () => ({ ...cluster(servers), path: construct.node.path }));
  }
  return app;
}

/** The file of a baseline of everything that an app violates. */
function baselineFile(app: App): string {
  synthError(app);
  const file = join(folder, 'guide-baseline.json');
  writeFileSync(file, baselineText(baselineOf(parseGuideReport(reportText(app), 'guide-report.json'))));
  return file;
}

const statuses = (app: App) =>
  Object.fromEntries(
    reportOf(app)
      .findings.filter(({ rule }) => rule === RULE)
      .map(({ construct, status }) => [construct, status]),
  );

describe('the baseline of an app', () => {
  it('lets an existing lab adopt the rules: what it had stays known, and what is new fails', () => {
    const file = baselineFile(clusters('a'));
    const before = clusters('a');
    GuideBaseline.of(before).read(file);
    expect(synthError(before)).toBe('');
    expect(statuses(before)).toEqual({ 'lab/a': 'known' });

    const after = clusters('b', 'a');
    GuideBaseline.of(after).read(file);
    const error = synthError(after);
    expect(error).toContain("GuideViolated: 1 of the guides' rules are violated in this app.");
    expect(error).toContain(`${RULE} at lab/b\n`);
    expect(error).not.toContain('lab/a');
    expect(statuses(after)).toEqual({ 'lab/a': 'known', 'lab/b': 'violated' });
  });

  it('is the same when it is made once more', () => {
    const file = baselineFile(clusters('a'));
    const text = readFileSync(file, 'utf8');
    const app = clusters('a');
    GuideBaseline.of(app).read(file);
    expect(readFileSync(baselineFile(app), 'utf8')).toBe(text);
  });

  it('warns of what is mended, in the first stack', () => {
    const file = baselineFile(clusters('a', 'b'));
    const app = clusters('b');
    GuideBaseline.of(app).read(file);
    expect(synthError(app)).toBe('');
    expect(reportOf(app).warnings.map(({ code }) => code)).toEqual(['BaselineEntryUnmatched']);
    expect(readFileSync(join(app.outdir, 'manifest.json'), 'utf8')).toContain('The baseline knows that lab/a');
  });

  it('is of the whole app, wherever it is asked for, and may be in several files', () => {
    const [first, second] = [clusters('a'), clusters('b')].map((app, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, readFileSync(baselineFile(app)));
      return file;
    });
    const app = clusters('a', 'b');
    GuideBaseline.of(app.node.findChild('lab'))
      .read(first ?? '')
      .read(second ?? '');
    expect(synthError(app)).toBe('');
  });

  it('counts a file once, however often and by whichever path it is read', () => {
    const file = baselineFile(clusters('a'));
    const app = clusters('a');
    GuideBaseline.of(app)
      .read(file)
      .read(join(folder, '..', basename(folder), basename(file)));
    expect(synthError(app)).toBe('');
    expect(reportOf(app).warnings).toEqual([]);
  });

  it('is read from the folder in which the program runs', () => {
    baselineFile(clusters('a'));
    const before = process.cwd();
    process.chdir(folder);
    const app = clusters('a');
    GuideBaseline.of(app).read('guide-baseline.json');
    process.chdir(before);
    expect(synthError(app)).toBe('');
  });

  it('has to be there', () => {
    const file = join(folder, 'nowhere.json');
    expect(problemsOf(() => GuideBaseline.of(labApp()).read(file))).toEqual([
      {
        code: 'BaselineUnreadable',
        message: 'The baseline cannot be read: ENOENT.',
        given: `"${file}"`,
        allowed: 'a file that is there, named from the folder in which the program runs',
      },
    ]);
  });

  it('has to be one', () => {
    const file = join(folder, 'other.json');
    writeFileSync(file, '{ "known": [{}] }');
    const problems = problemsOf(() => GuideBaseline.of(labApp()).read(file));
    expect(problems.map(({ code, property }) => [code, property])).toEqual(
      ['rule', 'construct', 'at', 'message'].map((property) => ['MalformedBaseline', `known.0.${property}`]),
    );
  });
});
