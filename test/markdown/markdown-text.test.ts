import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  codeBlock,
  codeCell,
  codeSpan,
  folded,
  markdownLink,
  markdownTable,
  markdownText,
} from '../../lib/markdown/markdown-text';

const evil = fc.string({ unit: fc.constantFrom(...Array.from('`|*_<>[]()#\\$&~-+=!.1 a@\n\t\u0000\u2028\u202e')) });

describe('text in Markdown', () => {
  it.each([
    ['Voice Mail User COS', 'Voice Mail User COS'],
    ['page 9-4, release 9.1(2)', 'page 9-4, release 9.1(2)'],
    ['System Settings > Advanced', 'System Settings > Advanced'],
    ['a_b*c~d`e', 'a\\_b\\*c\\~d\\`e'],
    ['<script>&amp;', '\\<script>\\&amp;'],
    ['[a](http://b)', '\\[a\\](http://b)'],
    ['a|b', 'a\\|b'],
    ['\\|', '\\\\\\|'],
    ['$x$', '\\$x\\$'],
    ['# a', '\\# a'],
    ['a #', 'a \\#'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> a', '\\> a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['1.', '1\\.'],
    ['*bold* ~gone~', '\\*bold\\* \\~gone\\~'],
    ['back\\slash', 'back\\\\slash'],
    ['one\n\n# two\r\nthree', 'one \\# two three'],
    // What turns the direction of writing is shown by nothing, and hides what is there.
    ['\u202eabc\u2066d\u200fe\u061c', 'abcde'],
    ['\u202e- a', '\\- a'],
    ['@team and #12', '@<!-- -->team and \\#12'],
    [' \n- a\r\n\tb\u2028c\u0000d ', '\\- a b c d'],
  ])('of %j is %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('is on one line, has every sign escaped, and loses nothing else', () => {
    fc.assert(
      fc.property(evil, (text) => {
        const written = markdownText(text);
        expect(written).not.toMatch(/@(?!<!-- -->)/);
        const markdown = written.replaceAll('@<!-- -->', '@');
        expect(markdown).not.toMatch(/[\n\r\u2028\u0000\u202e]/);
        expect(markdown.replace(/\\[^a-z0-9 ]/g, '')).not.toMatch(/[\\`*_~#$&|<[\]]/);
        expect(markdown.replace(/\\([^a-z0-9 ])/g, '$1')).toBe(
          text
            .replaceAll('\u202e', '')
            .replace(/[\s\u0000]+/g, ' ')
            .trim(),
        );
      }),
    );
  });
});

describe('text in code letters', () => {
  it.each([
    ['DisplayName', '`DisplayName`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    [' a ', '`  a  `'],
    ['a\nb', '`a b`'],
    ['lab/voicemail', '`lab/voicemail`'],
    ['a``b`c', '```a``b`c```'],
    ['<b>*@team', '`<b>*@team`'],
    ['a\\', '`a\\`'],
    ['lab/\u202evoicemail', '`lab/voicemail`'],
  ])('of %j is %j', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  it('has a fence that the text has not', () => {
    expect(codeBlock('a', 'sh')).toBe('```sh\na\n```');
    expect(codeBlock('```\na', 'text')).toBe('````text\n```\na\n````');
    fc.assert(
      fc.property(evil, (text) => {
        const [fence = ''] = /^`+/.exec(codeBlock(text, 'text')) ?? [];
        expect(text).not.toContain(fence);
        const [single = ''] = /^`+/.exec(codeSpan(text)) ?? [];
        expect(text.match(/`+/g) ?? []).not.toContain(single);
      }),
    );
  });
});

describe('text in code letters in a table', () => {
  it.each([
    ['a`b', '``a`b``'],
    ['a|b', '<code>a\\|b</code>'],
    ['a\\', '`a\\`'],
    // Two backslashes are one to a table, and the sign after them would end the cell.
    ['a\\|b', '<code>a\\\\\\|b</code>'],
    ['<a\\|b', '<code>\\<a\\\\\\|b</code>'],
  ])('of %j is %j', (text, markdown) => {
    expect(codeCell(text)).toBe(markdown);
  });

  it('ends no cell', () => {
    fc.assert(
      fc.property(evil, (text) => {
        for (const cell of [codeCell(text), markdownText(text)])
          expect(cell.replace(/\\[^a-z0-9 ]/g, '')).not.toContain('|');
      }),
    );
  });
});

describe('a link in Markdown', () => {
  it('keeps its text, and an address with brackets, to itself', () => {
    expect(markdownLink('a [b]', 'https://example.com/(c)')).toBe('[a \\[b\\]](<https://example.com/(c)>)');
    expect(markdownLink('a', 'https://example.com/> b')).toBe('[a](<https://example.com/%3E%20b>)');
  });
});

describe('a table in Markdown', () => {
  it('has a line under its headings', () => {
    expect(markdownTable(['Field', 'Value'], [['Mark Secure', 'checked']])).toBe(
      '| Field | Value |\n| --- | --- |\n| Mark Secure | checked |',
    );
  });
});

describe('what is folded', () => {
  it('has empty lines around it, or GitHub takes it for HTML', () => {
    expect(folded('More', 'text')).toBe('<details>\n<summary>More</summary>\n\ntext\n\n</details>');
  });
});
