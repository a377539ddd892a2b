import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvReport } from '../../../lib/guides/report/csv-report';
import { ACCEPTED, findingWith, reportWith, SAMPLE, SITE } from './sample-report';

const HEADINGS = 'guide,page,rule,statement,construct,status,at,message,reason,owner,expires,file,line';
const SOMETHING = 'A guide,1-1,some-rule,Something holds.,lab/voicemail';

/** The lines below the headings. */
function linesOf(...args: Parameters<typeof reportWith>): string[] {
  const [headings, ...lines] = csvReport(reportWith(...args)).split('\r\n');
  expect([headings, lines.pop()]).toEqual([HEADINGS, '']);
  return lines;
}

describe('the report for auditors', () => {
  it('has headings alone where nothing was judged', () => {
    expect(csvReport(reportWith([]))).toBe(`${HEADINGS}\r\n`);
  });

  it('has a line for each violation, and one for each finding without', () => {
    const cells = linesOf(SAMPLE).map((line) => line.split(','));
    expect(cells.map(([, , rule, , , status, at, message]) => [rule, status, at, message])).toEqual([
      ['some-rule', 'violated', 'lab/smuggled', 'lets in 0.0.0.0/0'],
      ['some-advice', 'not recommended', 'lab/smuggled', 'lets in 0.0.0.0/0'],
      ['known-rule', 'known', 'lab/smuggled', 'lets in 0.0.0.0/0'],
      ['accepted-rule', 'accepted', 'lab/accepted', 'lets in 10.0.0.0/8'],
      ['kept-rule', 'satisfied', 'lab/voicemail', ''],
      ['pair-rule', 'not applicable', 'lab/voicemail', 'A single server.'],
      ['late-rule', 'not evaluated', 'lab/voicemail', 'the zone'],
      ['late-rule', 'not evaluated', 'lab/voicemail', 'the address'],
      ['mixed-rule', 'violated', 'lab/smuggled', 'lets in 0.0.0.0/0'],
      ['mixed-rule', 'known', 'lab/smuggled', 'lets in 0.0.0.0/0'],
      ['mixed-rule', 'accepted', 'lab/accepted', 'lets in 10.0.0.0/8'],
      ['mixed-rule', 'not evaluated', 'lab/ucce', 'the zone'],
    ]);
  });

  it('says who accepts what, why and until when, all of them where several do', () => {
    const [first] = ACCEPTED.acceptedBy;
    const second = { scope: '', reason: 'A second one', owner: 'somebody', expires: '2888-12-31' };
    const acceptedBy = first ? [first, second] : [];
    expect(linesOf([findingWith({ accepted: [ACCEPTED, { ...ACCEPTED, acceptedBy }] })])).toEqual([
      `${SOMETHING},accepted,lab/accepted,lets in 10.0.0.0/8,A demonstration,lab team,2999-12-31,,`,
      `${SOMETHING},accepted,lab/accepted,lets in 10.0.0.0/8,A demonstration; A second one,lab team; somebody,2999-12-31; 2888-12-31,,`,
    ]);
  });

  it('says where the program made what is at fault', () => {
    const violations = [{ at: 'lab/x', message: 'is wrong', site: SITE }];
    expect(linesOf([findingWith({ status: 'violated', violations })])).toEqual([
      `${SOMETHING},violated,lab/x,is wrong,,,,labs/my lab/main.ts,12`,
    ]);
  });

  it.each([
    ['=HYPERLINK("http://example.com")', `"'=HYPERLINK(""http://example.com"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'=1"],
    ['\u3000=1', "'=1"],
    ['one\n=2', 'one =2'],
    ['\n=2', "'=2"],
    ['one\ntwo', 'one two'],
    ['one\rtwo', 'one two'],
    ['one, two', '"one, two"'],
    ['one\r\n\r\ntwo', 'one two'],
    ['say "so"', '"say ""so"""'],
    ['a=b', 'a=b'],
  ])('writes %j as %s', (message, cell) => {
    const text = csvReport(reportWith([findingWith({ status: 'violated', violations: [{ at: 'lab', message }] })]));
    expect(text).toContain(`,violated,lab,${cell},,,,,\r\n`);
  });

  it('is read back as it was said in one line, and never begins a cell as a formula does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const text = csvReport(reportWith([findingWith({ status: 'violated', violations: [{ at: 'lab', message }] })]));
        const rows: unknown = parse(text, { record_delimiter: '\r\n' });
        const cells = Array.isArray(rows) ? rows.flat().map(String) : [];
        const read = cells[HEADINGS.split(',').length + 7] ?? '';
        const line = message.replace(/\s+/g, ' ').trim();
        expect(['', "'"].map((mark) => `${mark}${line}`)).toContain(read);
        expect(read).not.toMatch(/^[=+\-@]|[\t\r\n]/);
      }),
    );
  });
});
