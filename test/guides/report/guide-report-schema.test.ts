import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { Construct } from 'constructs';
import { z } from 'zod';
import { GuideEnforcement } from '../../../lib/guides/guide-enforcement';
import { GuideExceptions } from '../../../lib/guides/guide-exceptions';
import { guideReportJsonSchema, parseGuideReport } from '../../../lib/guides/report/guide-report-schema';
import { jsonReport } from '../../../lib/guides/report/json-report';
import { refusalOf } from '../../problems-of';
import { cluster, server } from '../facts';
import { labApp, labStack, reportText, synthError, voicemailServers } from '../lab-app';
import { reportWith, SAMPLE } from './sample-report';

const schemaFile = join(__dirname, '../../../lib/guides/report/guide-report.schema.json');
const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(schemaFile, 'utf8')));
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

/** What the schema that is shipped has against a report. */
function errorsOf(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const problem = { code: 'UnknownRule', message: 'No rule has this id.', given: '"x"', allowed: 'y', property: 'z' };
const full = reportWith(SAMPLE, {
  problems: [problem, { ...problem, source: { guide: 'A guide', page: '1-1' } }],
  warnings: [problem],
  securityGroups: [{ path: 'lab/group', audience: 'cluster', ingressRules: 0, egressRules: 60, quota: 60 }],
  unattributedRules: ['lab/elsewhere'],
});

describe('the schema that the package ships', () => {
  it('is the one that the library reads by: if not, `npm run docs` writes it', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(guideReportJsonSchema());
  });

  it('is where the package says', () => {
    const file = 'lib/guides/report/guide-report.schema.json';
    const { files, exports } = z
      .object({ files: z.array(z.string()), exports: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')));
    expect(files).toContain(file);
    expect(exports['./guide-report.schema.json']).toBe(`./${file}`);
  });

  it('is the one that a report names', () => {
    expect(full.$schema).toBe(schema['$id']);
  });

  it('takes the report of a synth', () => {
    const app = labApp();
    voicemailServers(labStack(app), { subscriber: false });
    app.synth();
    expect(errorsOf(JSON.parse(reportText(app)))).toEqual([]);
  });

  it('takes the report of a synth that failed', () => {
    const app = labApp();
    const lab = new Construct(labStack(app), 'voicemail');
    GuideEnforcement.of(lab).enlist(lab, () =>
      cluster(['publisher', 'subscriber'].map((node) => server('publisher', { path: `lab/${node}` }))),
    );
    GuideExceptions.of(app).add({ rule: 'sum-rule', reason: 'x', owner: 'y', expires: '2999-01-01' });
    expect(synthError(app)).toContain('2 problems');
    const report: unknown = JSON.parse(reportText(app));
    expect(errorsOf(report)).toEqual([]);
    expect(JSON.stringify(report)).toContain('"file":"test/guides/report/guide-report-schema.test.ts"');
  });

  it('takes a report with everything in it', () => {
    expect(errorsOf(JSON.parse(jsonReport(full)))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['another version', { ...full, $schema: 'urn:uc-lab-constructs:guide-report:2' }],
    ['something more', { ...full, more: true }],
    ['no findings', { ...full, findings: undefined }],
    ['a status that there is not', { ...full, findings: SAMPLE.map((one) => ({ ...one, status: 'fine' })) }],
    [
      'a line that there is not',
      { ...full, findings: SAMPLE.map((one) => ({ ...one, site: { file: 'x', line: 0 } })) },
    ],
  ])('refuses %s, and so does the library', (_name, report) => {
    const text = JSON.stringify(report);
    expect(errorsOf(JSON.parse(text))).not.toEqual([]);
    expect(refusalOf(() => parseGuideReport(text, 'guide-report.json')).problems).toMatchObject([
      { code: 'MalformedGuideReport', given: '"guide-report.json"' },
    ]);
  });
});

describe('a report that is read back', () => {
  it('is what was written', () => {
    expect(parseGuideReport(jsonReport(full), 'guide-report.json')).toEqual(full);
  });

  it('says what is wrong with it, and where', () => {
    const text = JSON.stringify({ ...full, securityGroups: [{}] });
    expect(refusalOf(() => parseGuideReport(text, 'x/guide-report.json')).problems[0]?.message).toContain(
      'at securityGroups[0].audience',
    );
  });

  it('has to be JSON', () => {
    expect(refusalOf(() => parseGuideReport('{', 'x/guide-report.json')).problems).toEqual([
      {
        code: 'MalformedGuideReport',
        message: 'This file is no report of this release of the library: it is not JSON.',
        given: '"x/guide-report.json"',
        allowed: 'the guide-report.json of a synth with this release',
      },
    ]);
  });

  it('is indented, and ends with a new line', () => {
    expect(jsonReport(reportWith([]))).toMatch(/^\{\n {2}"\$schema": "urn:.*",\n {2}"findings": \[\],\n.*\}\n$/s);
  });
});
