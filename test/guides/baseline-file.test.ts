import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { baselineOf, baselineText, parseBaseline } from '../../lib/guides/baseline-file';
import { problemsOf } from '../problems-of';
import { findingWith, SAMPLE, WRONG } from './report/sample-report';

const FILE = 'guide-baseline.json';
const entry = { rule: 'some-rule', construct: 'lab', at: 'lab/x', message: 'is wrong' };

describe('the baseline of a report', () => {
  it('has what is violated, and what is known and still there', () => {
    const own = { construct: 'lab/voicemail', ...WRONG };
    expect(baselineOf({ findings: SAMPLE })).toEqual({
      known: [
        { rule: 'known-rule', ...own },
        { rule: 'mixed-rule', ...own, construct: 'lab/ucce' },
        { rule: 'mixed-rule', ...own, construct: 'lab/ucce' },
        { rule: 'some-rule', ...own },
      ],
    });
  });

  it('has nothing where nothing is wrong', () => {
    expect(baselineOf({ findings: [findingWith()] })).toEqual({ known: [] });
  });

  it('is the same whatever the order of findings and violations', () => {
    const word = fc.constantFrom('a', 'b', 'B', 'ä');
    const violation = fc.record({ at: word, message: word });
    const finding = fc.record({ rule: word, construct: word, violations: fc.array(violation, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 4 }), (some) => {
        const findings = some.map((one) => findingWith({ status: 'violated', ...one }));
        const turned = findings.map((one) => ({ ...one, violations: one.violations.toReversed() })).toReversed();
        const text = baselineText(baselineOf({ findings }));
        expect(baselineText(baselineOf({ findings: turned }))).toBe(text);
        expect(baselineText(parseBaseline(text, FILE))).toBe(text);
      }),
    );
  });

  it('is written so that a line is a thing to review', () => {
    expect(baselineText({ known: [entry] })).toBe(
      [
        '{',
        '  "known": [',
        '    {',
        '      "rule": "some-rule",',
        '      "construct": "lab",',
        '      "at": "lab/x",',
        '      "message": "is wrong"',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('a file that is no baseline', () => {
  it.each<[unknown, (string | undefined)[]]>([
    [[], [undefined]],
    [{}, ['known']],
    [{ known: {} }, ['known']],
    [{ known: [entry, { ...entry, at: 1 }] }, ['known.1.at']],
    [{ known: [{ rule: 'some-rule' }] }, ['known.0.construct', 'known.0.at', 'known.0.message']],
    [{ known: [{ ...entry, reason: 'x' }] }, ['known.0']],
    [{ known: [], knwon: [] }, [undefined]],
  ])('%j is refused, and each thing that is wrong is named', (content, properties) => {
    const problems = problemsOf(() => parseBaseline(JSON.stringify(content), FILE));
    expect(problems.map(({ property }) => property)).toEqual(properties);
    for (const problem of problems) expect(problem).toMatchObject({ code: 'MalformedBaseline', given: `"${FILE}"` });
  });

  it('is refused where it is not JSON', () => {
    expect(problemsOf(() => parseBaseline('{', FILE))).toEqual([
      {
        code: 'MalformedBaseline',
        message: 'This file is no baseline: it is not JSON.',
        given: `"${FILE}"`,
        allowed: 'what `baselineText` writes: known violations, each with rule, construct, at and message',
      },
    ]);
  });
});
