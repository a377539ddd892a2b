import { describe, expect, it } from '@jest/globals';
import { code, folded, plain, table } from '../../../lib/guides/report/markdown-text';

describe('plain text', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['*bold* _thin_ ~gone~ `code`', '\\*bold\\* \\_thin\\_ \\~gone\\~ \\`code\\`'],
    ['[link](http://example.com)', '\\[link\\](http://example.com)'],
    ['<img src=x>', '&lt;img src=x>'],
    ['&lt;', '&amp;lt;'],
    ['back\\slash', 'back\\\\slash'],
    ['one\n\n# two\r\nthree', 'one \\# two three'],
    ['$x$', '\\$x\\$'],
    ['\u202eabc\u2066d\u200fe\u061c', 'abcde'],
    ['@team and #12', '@<!-- -->team and \\#12'],
  ])('%j is written as %s', (text, written) => {
    expect(plain(text)).toBe(written);
  });
});

describe('code', () => {
  it.each([
    ['lab/voicemail', '`lab/voicemail`'],
    ['a|b', '`a\\|b`'],
    ['a`b', '`` a`b ``'],
    ['a``b`c', '``` a``b`c ```'],
    ['one\ntwo', '`one two`'],
    ['<b>*', '`<b>*`'],
    ['a\\', '`a\\`'],
    ['a\\|b', '<code>a\\\\\\|b</code>'],
    ['<a\\|b', '<code>&lt;a\\\\\\|b</code>'],
    ['lab/\u202evoicemail', '`lab/voicemail`'],
  ])('%j is written as %s', (text, written) => {
    expect(code(text)).toBe(written);
  });
});

describe('a table', () => {
  it('has headings, a line and rows', () => {
    expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
  });
});

describe('what is folded', () => {
  it('has empty lines around it, or GitHub takes it for HTML', () => {
    expect(folded('More', 'text')).toBe('<details>\n<summary>More</summary>\n\ntext\n\n</details>');
  });
});
