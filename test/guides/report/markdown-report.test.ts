import { describe, expect, it } from '@jest/globals';
import { markdownReport } from '../../../lib/guides/report/markdown-report';
import { ACCEPTED, findingWith, reportWith, SAMPLE, SITE, WRONG } from './sample-report';

describe('the report for reviewers', () => {
  it('says first what matters most, then everything, and folds what is in order', () => {
    expect(markdownReport(reportWith(SAMPLE))).toBe(
      [
        '# Security guides',
        '',
        '**Not passed**: 2 violated, 1 not recommended, 2 accepted, 2 known, 3 not evaluated, 1 satisfied, 1 not applicable.',
        '',
        '| Guide | violated | not recommended | accepted | known | not evaluated | satisfied | not applicable |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
        '| A guide | 1 | 1 | 1 | 1 | 2 | 1 | 1 |',
        '| Another guide | 1 | 0 | 1 | 1 | 1 | 0 | 0 |',
        '',
        '## Violated',
        '',
        '| Rule | Page | Construct | What it does | Made at |',
        '| --- | --- | --- | --- | --- |',
        '| `some-rule` | 1-1 | `lab/smuggled` | lets in 0.0.0.0/0 | `labs/my lab/main.ts:12` |',
        '| `mixed-rule` | 1-1 | `lab/smuggled` | lets in 0.0.0.0/0 |  |',
        '',
        '## Not recommended',
        '',
        '| Rule | Page | Construct | What it does | Made at |',
        '| --- | --- | --- | --- | --- |',
        '| `some-advice` | 2-1 | `lab/smuggled` | lets in 0.0.0.0/0 |  |',
        '',
        '## Accepted by exceptions',
        '',
        '| Rule | Page | Construct | What it does | Reason | Owner | Until |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| `accepted-rule` | 1-1 | `lab/accepted` | lets in 10.0.0.0/8 | A demonstration | lab team | 2999-12-31 |',
        '| `mixed-rule` | 1-1 | `lab/accepted` | lets in 10.0.0.0/8 | A demonstration | lab team | 2999-12-31 |',
        '',
        '## Known, from the baseline',
        '',
        '| Rule | Page | Construct | What it does | Made at |',
        '| --- | --- | --- | --- | --- |',
        '| `known-rule` | 1-1 | `lab/smuggled` | lets in 0.0.0.0/0 |  |',
        '| `mixed-rule` | 1-1 | `lab/smuggled` | lets in 0.0.0.0/0 |  |',
        '',
        '## Not evaluated before apply',
        '',
        '| Rule | Construct | Unknown |',
        '| --- | --- | --- |',
        '| `late-rule` | `lab/voicemail` | the zone |',
        '| `late-rule` | `lab/voicemail` | the address |',
        '| `mixed-rule` | `lab/ucce` | the zone |',
        '',
        '<details>',
        '<summary>1 satisfied</summary>',
        '',
        '| Rule | Page | Statement | Constructs |',
        '| --- | --- | --- | --- |',
        '| `kept-rule` | 1-1 | Something holds. | 1 |',
        '',
        '</details>',
        '',
        '<details>',
        '<summary>1 not applicable</summary>',
        '',
        '| Rule | Page | Statement | Constructs |',
        '| --- | --- | --- | --- |',
        '| `pair-rule` | 1-1 | Something holds. | 1 |',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  it('is passed with nothing but what is satisfied, and counts the constructs of a rule', () => {
    const text = markdownReport(reportWith(['a', 'b'].map((construct) => findingWith({ construct }))));
    expect(text).toContain('**Passed**: 2 satisfied.');
    expect(text).toContain('<summary>2 satisfied</summary>');
    expect(text).toContain('| `some-rule` | 1-1 | Something holds. | 2 |');
    expect(text).not.toContain('## ');
  });

  it('is not passed where an exception is wrong, and says what is', () => {
    const problems = [{ code: 'UnknownRule', message: 'No rule has this id.', given: '"<sum>"' }];
    const text = markdownReport(reportWith([findingWith()], { problems }));
    expect(text).toContain('**Not passed**: 1 wrong with rules or exceptions, 1 satisfied.');
    expect(text).toContain(
      '## Wrong with rules or exceptions\n\n- UnknownRule: No rule has this id. Given: "\\<sum>".',
    );
  });

  it('has the warnings, but for those that have a table', () => {
    const warnings = ['NotRecommended', 'ExceptionExpiresSoon'].map((one) => ({ code: one, message: 'Soon.' }));
    const text = markdownReport(reportWith([], { warnings }));
    expect(text).toContain('## Warnings\n\n- ExceptionExpiresSoon: Soon.\n');
    expect(text).not.toContain('NotRecommended');
  });

  it('says so where nothing was judged', () => {
    expect(markdownReport(reportWith([]))).toBe('# Security guides\n\nNothing was judged.\n');
  });

  it('has all exceptions that accept one thing', () => {
    const acceptedBy = [...ACCEPTED.acceptedBy, { scope: '', reason: 'A | B', owner: '@team', expires: '2888-12-31' }];
    expect(markdownReport(reportWith([findingWith({ accepted: [{ ...ACCEPTED, acceptedBy }] })]))).toContain(
      '| A demonstration<br>A \\| B | lab team<br>@<!-- -->team | 2999-12-31<br>2888-12-31 |',
    );
  });

  it('leaves no text of the lab to Markdown', () => {
    const bad = 'a|b *c* <script>\n| d |';
    const text = markdownReport(
      reportWith([
        findingWith({
          ...{ rule: 'r|r', guide: bad, page: bad, construct: bad, status: 'violated' },
          violations: [{ at: bad, message: bad, site: { ...SITE, file: bad } }],
        }),
      ]),
    );
    const row = text.split('\n').find((line) => line.startsWith('| <code>r'));
    const escaped = 'a\\|b \\*c\\* \\<script> \\| d \\|';
    const code = (cell: string) => `<code>${cell}</code>`;
    expect(row).toBe(`| ${[code('r\\|r'), escaped, code(escaped), escaped, code(`${escaped}:12`)].join(' | ')} |`);
  });

  it('fits into a comment, however much is wrong', () => {
    const message = 'lets in 10.20.30.0/24, which no row grants, from a network that is not of the lab';
    const wrong = Array.from({ length: 500 }, (_, index) => ({ ...WRONG, at: `lab/${index}`, message, site: SITE }));
    const accepted = wrong.map((one) => ({ ...one, acceptedBy: ACCEPTED.acceptedBy }));
    const finding = findingWith({ status: 'violated', violations: wrong, known: wrong, accepted });
    const warnings = wrong.map(({ at }) => ({ code: 'BaselineEntryUnmatched', message: at }));
    const text = markdownReport(reportWith([finding], { warnings }));
    expect(text.length).toBeLessThan(65_536);
    expect(text.match(/And 440 more, which are in `guide-report\.json`\./g)).toHaveLength(4);
    expect(text).toContain('500 violated');
  });

  describe('where all of it is too long for a comment', () => {
    const kept = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        findingWith({ rule: `kept-rule-${index}`, statement: 'Something holds. '.repeat(10) }),
      );
    const NO_ROOM = 'What is satisfied or not applicable has no room here, and is in `guide-report.json`.';
    const wrong = (count: number, message: string) =>
      findingWith({ status: 'violated', violations: Array.from({ length: count }, () => ({ at: 'lab/x', message })) });
    const rowsOf = (text: string) => text.match(/^\| `some-rule`/gm)?.length ?? 0;

    it('leaves out what is folded first, and says so', () => {
      const text = markdownReport(reportWith([wrong(60, 'is wrong'), ...kept(400)]));
      expect(text.length).toBeLessThanOrEqual(65_536);
      expect(rowsOf(text)).toBe(60);
      expect(text).toContain(NO_ROOM);
      expect(text).not.toContain('<details>');
      expect(text).toContain('60 violated, 400 satisfied');
    });

    it('leaves out nothing where there is room', () => {
      const text = markdownReport(reportWith([wrong(60, 'is wrong'), ...kept(10)]));
      expect(text).toContain('<summary>10 satisfied</summary>');
      expect(text).not.toContain(NO_ROOM);
    });

    it('leaves out rows next, and says how many', () => {
      const text = markdownReport(reportWith([wrong(60, 'x'.repeat(4000)), ...kept(400)]));
      expect(text.length).toBeLessThanOrEqual(65_536);
      expect(rowsOf(text)).toBe(15);
      expect(text).toContain('And 45 more, which are in `guide-report.json`.');
    });

    it('has not a single row in the end', () => {
      const warnings = [{ code: 'ExceptionExpiresSoon', message: 'x'.repeat(70_000) }];
      const text = markdownReport(reportWith([wrong(1, 'x'.repeat(70_000))], { warnings }));
      expect(text).toContain('## Violated');
      expect(text).toContain('## Warnings\n\nAnd 1 more');
      expect(text.length).toBeLessThan(1000);
    });
  });

  it('says of just as many as there is room for that there are no more', () => {
    const violations = Array.from({ length: 60 }, () => WRONG);
    expect(markdownReport(reportWith([findingWith({ status: 'violated', violations })]))).not.toContain('more, which');
  });
});
