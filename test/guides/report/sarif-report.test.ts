import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { GuideReport } from '../../../lib/guides/report/guide-report';
import { sarifReport } from '../../../lib/guides/report/sarif-report';
import { ACCEPTED, findingWith, reportWith, RULES, SAMPLE, SITE, WRONG } from './sample-report';

const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(schemaFile, 'utf8')));
// One of its patterns is no regular expression to the letter.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const resultSchema = z.looseObject({
  ruleId: z.string(),
  ruleIndex: z.number(),
  level: z.string(),
  message: z.object({ text: z.string() }),
  locations: z.array(z.record(z.string(), z.unknown())),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.unknown().optional(),
});
const runSchema = z.looseObject({
  tool: z.object({ driver: z.object({ rules: z.array(z.looseObject({ id: z.string() })) }) }),
  invocations: z.array(z.unknown()),
  results: z.array(resultSchema),
});

/** The one run of a report, which the official schema has found in order. */
function runOf(report: GuideReport): z.output<typeof runSchema> {
  const log: unknown = JSON.parse(sarifReport(report, RULES));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = z.object({ runs: z.tuple([runSchema]) }).parse(log).runs;
  return run;
}

describe('the official schema', () => {
  it('refuses what is no report', () => {
    expect(
      [
        { version: '2.0.0', runs: [] },
        { version: '2.1.0', runs: [{ results: [{}] }] },
      ].map((log) => validate(log)),
    ).toEqual([false, false]);
  });
});

describe('the report for code scanning', () => {
  const { tool, results } = runOf(reportWith(SAMPLE));
  const { rules } = tool.driver;

  it('has a result for whatever is wrong or unknown, and for nothing else', () => {
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['some-rule', 'error'],
      ['some-advice', 'warning'],
      ['late-rule', 'note'],
      ['late-rule', 'note'],
      ['mixed-rule', 'error'],
      ['mixed-rule', 'note'],
    ]);
  });

  it('has nothing that is accepted or known: GitHub would open an alert for it, suppressed or not', () => {
    const finding = findingWith({ status: 'known', known: [WRONG], accepted: [ACCEPTED] });
    expect(runOf(reportWith([finding])).results).toEqual([]);
    expect(results.filter(({ suppressions }) => suppressions !== undefined)).toEqual([]);
  });

  it('describes every rule that was judged, once, with why and page, and each result points to its own', () => {
    expect(rules.map(({ id }) => id)).toEqual(SAMPLE.map(({ rule }) => rule));
    expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
    expect(rules[1]).toEqual({
      id: 'some-advice',
      shortDescription: { text: 'Something holds.' },
      fullDescription: { text: 'Why some-advice is.' },
      help: {
        text: 'Why some-advice is. A guide, page 2-1.',
        markdown: 'Why some-advice is.\n\n_A guide, page 2-1._',
      },
      defaultConfiguration: { level: 'warning' },
      properties: { guide: 'A guide', page: '2-1', tags: ['security'] },
    });
    expect(rules[0]).toMatchObject({ defaultConfiguration: { level: 'error' } });
  });

  it('describes a rule of another release by its statement', () => {
    expect(rules.at(-1)).toMatchObject({
      id: 'mixed-rule',
      fullDescription: { text: 'Something holds.' },
      help: { text: 'Something holds. Another guide, page 1-1.' },
    });
  });

  it('says what is wrong, where in the program, and at which construct', () => {
    expect(results[0]).toEqual({
      ruleId: 'some-rule',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'lab/smuggled lets in 0.0.0.0/0. Something holds. (A guide, page 1-1)' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'labs/my%20lab/main.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: 'lab/smuggled', kind: 'resource' }],
        },
      ],
      partialFingerprints: {
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}$/),
        'constructAndMessage/v1': results[0]?.partialFingerprints['primaryLocationLineHash'],
      },
    });
  });

  it('has a file and a line for each result, also where the program has none: GitHub takes no file without', () => {
    expect(results[1]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'package.json', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 },
        },
        logicalLocations: [{ fullyQualifiedName: 'lab/smuggled', kind: 'resource' }],
      },
    ]);
    for (const { locations } of results)
      expect(locations).toMatchObject([{ physicalLocation: { region: { startLine: expect.any(Number) } } }]);
  });

  it('says what could not be judged', () => {
    expect(results[2]?.message.text).toBe(
      'lab/voicemail could not be judged before apply: the zone. Something holds. (A guide, page 1-1)',
    );
    expect(results[2]?.locations).toMatchObject([{ physicalLocation: { region: { startLine: SITE.line } } }]);
  });

  it('gives each result a fingerprint that stays when its line moves, and its own even to two that are alike', () => {
    const fingerprints = (line: number) => {
      const violations = [WRONG, WRONG, { ...WRONG, message: 'lets in ::/0' }].map((one) => ({
        ...one,
        site: { ...SITE, line },
      }));
      const run = runOf(reportWith([findingWith({ status: 'violated', violations })]));
      return run.results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    };
    expect(fingerprints(1)).toEqual(fingerprints(2));
    expect(new Set(fingerprints(1)).size).toBe(3);
  });

  it('names the place where paths begin, and no place of this machine', () => {
    const text = sarifReport(reportWith(SAMPLE), RULES);
    expect(JSON.parse(text)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          originalUriBaseIds: {
            '%SRCROOT%': { description: { text: 'The root of the repository with the program.' } },
          },
        },
      ],
    });
    expect(text).not.toContain('"uri": "file:');
  });

  it('has nothing to say of nothing', () => {
    expect(runOf(reportWith([]))).toMatchObject({
      tool: { driver: { rules: [] } },
      invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [], toolExecutionNotifications: [] }],
      results: [],
    });
  });

  it('has what is wrong with exceptions, and the warnings that are no results', () => {
    const problem = (code: string) => ({ code, message: `It is ${code}.` });
    const report = reportWith([], {
      problems: [problem('UnknownRule')],
      warnings: [problem('NotRecommended'), problem('ExceptionExpiresSoon')],
    });
    expect(runOf(report).invocations).toEqual([
      {
        executionSuccessful: true,
        toolConfigurationNotifications: [
          { level: 'error', descriptor: { id: 'UnknownRule' }, message: { text: 'UnknownRule: It is UnknownRule.' } },
          {
            ...{ level: 'warning', descriptor: { id: 'ExceptionExpiresSoon' } },
            message: { text: 'ExceptionExpiresSoon: It is ExceptionExpiresSoon.' },
          },
        ],
        toolExecutionNotifications: [],
      },
    ]);
  });

  it('says so where a rule has failed', () => {
    const problems = [{ code: 'RuleThrew', message: 'The check failed.' }];
    expect(runOf(reportWith([], { problems })).invocations).toEqual([
      {
        executionSuccessful: false,
        toolConfigurationNotifications: [],
        toolExecutionNotifications: [
          { level: 'error', descriptor: { id: 'RuleThrew' }, message: { text: 'RuleThrew: The check failed.' } },
        ],
      },
    ]);
  });
});
