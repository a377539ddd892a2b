import { describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import type { ReportedFinding } from '../../../lib/guides/report/guide-report';
import { junitReport } from '../../../lib/guides/report/junit-report';
import { findingWith, reportWith, SAMPLE, WRONG } from './sample-report';

const lists = ['testsuite', 'testcase'];
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => lists.includes(name), trimValues: false });

/** What is in the XML. */
function parsed(text: string): unknown {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

function lines(...findings: readonly ReportedFinding[]): string[] {
  return junitReport(reportWith(findings)).split('\n');
}

const SOURCE = 'Something holds. (A guide, page 1-1)';

describe('the report for CI servers', () => {
  it('has a suite for each construct, a test for each rule, and counts', () => {
    expect(parsed(junitReport(reportWith(SAMPLE)))).toMatchObject({
      testsuites: {
        ...{ '@_tests': '8', '@_failures': '2', '@_errors': '0', '@_skipped': '3' },
        testsuite: [
          {
            ...{ '@_name': 'lab/voicemail', '@_tests': '7', '@_failures': '1', '@_errors': '0', '@_skipped': '3' },
            testcase: SAMPLE.slice(0, 7).map(({ rule }) => ({ '@_name': rule, '@_classname': 'lab/voicemail' })),
          },
          {
            ...{ '@_name': 'lab/ucce', '@_tests': '1', '@_failures': '1', '@_skipped': '0' },
            testcase: [{ '@_name': 'mixed-rule', '@_classname': 'lab/ucce' }],
          },
        ],
      },
    });
  });

  it('puts findings of one construct together, though others come between', () => {
    const [a, b] = ['lab/a', 'lab/b'].map((construct) => findingWith({ construct }));
    const findings = a && b ? [a, b, { ...a, rule: 'other-rule' }] : [];
    expect(parsed(junitReport(reportWith(findings)))).toMatchObject({
      testsuites: {
        testsuite: [{ testcase: [{ '@_name': 'some-rule' }, { '@_name': 'other-rule' }] }, { '@_name': 'lab/b' }],
      },
    });
  });

  it('fails what is violated, with everything there is to say, at the line of the program', () => {
    const [finding = findingWith()] = SAMPLE;
    expect(lines({ ...finding, violations: [...finding.violations, { at: 'lab/x', message: 'is wrong' }] })).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites tests="1" failures="1" errors="0" skipped="0">',
      '  <testsuite name="lab/voicemail" tests="1" failures="1" errors="0" skipped="0">',
      '    <testcase name="some-rule" classname="lab/voicemail" file="labs/my lab/main.ts" line="12">',
      `      <failure message="lab/smuggled: lets in 0.0.0.0/0" type="some-rule">${SOURCE}`,
      'lab/smuggled: lets in 0.0.0.0/0',
      'lab/x: is wrong</failure>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ]);
  });

  it.each<[string, Partial<ReportedFinding>, string]>([
    ['known', { status: 'known', known: [WRONG] }, 'known: lab/smuggled: lets in 0.0.0.0/0'],
    ['not applicable', { status: 'not applicable', unknown: ['Alone.'] }, 'not applicable: Alone.'],
    ['not evaluated', { status: 'not evaluated', unknown: ['a', 'b'] }, 'not evaluated: a; b'],
  ])('skips what is %s, and says why', (_name, other, message) => {
    expect(lines(findingWith(other))).toContain(`      <skipped message="${message}"/>`);
  });

  it('passes what is satisfied, and says nothing', () => {
    expect(lines(findingWith())).toContain('    <testcase name="some-rule" classname="lab/voicemail"/>');
  });

  it('passes what is not recommended or accepted, and says so', () => {
    const [, advice = findingWith(), , accepted = findingWith()] = SAMPLE;
    expect(lines(advice).join('\n')).toContain(
      '<system-out>Something holds. (A guide, page 2-1)\nlab/smuggled: lets in 0.0.0.0/0</system-out>',
    );
    expect(lines(accepted).join('\n')).toContain(
      `<system-out>${SOURCE}\nlab/accepted: lets in 10.0.0.0/8 (accepted until 2999-12-31 by lab team: A demonstration)</system-out>`,
    );
  });

  it('has an error for whatever is wrong with rules or exceptions', () => {
    const problems = [{ code: 'UnknownRule', message: 'No rule has this id.', given: '"sum-rule"' }];
    expect(parsed(junitReport(reportWith([], { problems })))).toMatchObject({
      testsuites: {
        '@_errors': '1',
        testsuite: [
          {
            ...{ '@_name': 'rules and exceptions', '@_tests': '1', '@_errors': '1' },
            testcase: [
              {
                ...{ '@_name': 'UnknownRule', '@_classname': 'rules and exceptions' },
                error: {
                  ...{ '@_message': 'No rule has this id.', '@_type': 'UnknownRule' },
                  '#text': 'UnknownRule: No rule has this id. Given: "sum-rule".',
                },
              },
            ],
          },
        ],
      },
    });
  });

  it('is empty where nothing was judged', () => {
    expect(lines()).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites tests="0" failures="0" errors="0" skipped="0"/>',
      '',
    ]);
  });

  it.each([
    ['<b> & "c" \'d\'', '&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;'],
    ['one\ntwo', 'one two'],
    ['bell\u0007 and \u001b[31mred', 'bell\ufffd and \ufffd[31mred'],
    ['half \ud83d', 'half \ufffd'],
    ['whole \ud83d\ude00', 'whole \ud83d\ude00'],
  ])('writes %j in an attribute as %s', (message, written) => {
    const text = lines(findingWith({ status: 'violated', violations: [{ at: 'lab', message }] })).join('\n');
    expect(text).toContain(`message="lab: ${written}"`);
  });

  it('is XML whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (at, message) => {
        const finding = findingWith({ status: 'violated', construct: at, violations: [{ at, message }] });
        const text = junitReport(reportWith([finding]));
        expect(XMLValidator.validate(text)).toBe(true);
        expect(text).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });
});
