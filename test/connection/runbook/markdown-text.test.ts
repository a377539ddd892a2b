import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  codeBlock,
  codeSpan,
  markdownLink,
  markdownTable,
  markdownText,
} from '../../../lib/connection/runbook/markdown-text';

const evil = fc.string({ unit: fc.constantFrom(...Array.from('`|*_<>[]()#\\$&~-+=!.1 a\n\t\u0000\u2028')) });

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
    [' \n- a\r\n\tb\u2028c\u0000d ', '\\- a b c d'],
  ])('of %j is %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('is on one line, has every sign escaped, and loses nothing else', () => {
    fc.assert(
      fc.property(evil, (text) => {
        const markdown = markdownText(text);
        expect(markdown).not.toMatch(/[\n\r\u2028\u0000]/);
        expect(markdown.replace(/\\[^a-z0-9 ]/g, '')).not.toMatch(/[\\`*_~#$&|<[\]]/);
        expect(markdown.replace(/\\([^a-z0-9 ])/g, '$1')).toBe(text.replace(/[\s\u0000]+/g, ' ').trim());
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
