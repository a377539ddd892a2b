import { describe, expect, it } from '@jest/globals';
import { restartTomcat } from '../../../lib/connection/runbook/cli-command';
import { changeObject, findObject } from '../../../lib/connection/runbook/provisioning-interface';
import { TEMPLATE_MESSAGES } from '../../../lib/connection/runbook/provisioning-source';
import type { Runbook } from '../../../lib/connection/runbook/runbook';
import { runbookMarkdown } from '../../../lib/connection/runbook/runbook-markdown';
import type { RunbookAction, RunbookStep } from '../../../lib/connection/runbook/runbook-step';

const step = (id: string, actions: RunbookStep['actions'], other: Partial<RunbookStep> = {}): RunbookStep => ({
  id,
  title: `Step ${id}`,
  at: 'publisher',
  actions,
  page: '4-2',
  ...other,
});

const book = (...steps: readonly RunbookStep[]): Runbook => ({
  cluster: 'lab/voicemail',
  release: '9.1(2)',
  single: false,
  sections: [{ id: 'part', title: 'The part', steps }],
});

/** What the document says of one action. */
const shown = (action: RunbookAction) => {
  const [, text = ''] = runbookMarkdown(book(step('part/one', [action]))).split('(page 4-2)\n\n');
  return text;
};

describe('the runbook for people', () => {
  it('has contents, a box for each step, where it is done, its page, and its caution', () => {
    const text = runbookMarkdown({
      ...book(),
      sections: [
        { id: 'part', title: 'The part', steps: [step('part/one', [{ task: 'Do it.' }])] },
        {
          id: 'other',
          title: 'The other',
          steps: [
            step('other/two', [{ task: 'Do more.' }, { task: 'And more.' }], {
              at: 'connection-servers',
              page: '5-1',
              caution: 'Not twice.',
            }),
          ],
        },
      ],
    });
    const [head = '', body] = text.split('\n\n<a id="part"></a>');
    expect(head.split('\n\n')).toEqual([
      '# Runbook of lab/voicemail',
      expect.stringMatching(
        /^Two servers of Cisco Unity Connection 9\.1\(2\), .*Security Guide for Cisco Unity Connection/,
      ),
      '## Contents',
      [
        '- [1. The part](#part)',
        '  - [1.1 Step part/one](#part/one)',
        '- [2. The other](#other)',
        '  - [2.1 Step other/two](#other/two)',
      ].join('\n'),
    ]);
    expect(body).toBe(
      `

## 1. The part

<a id="part/one"></a>

### 1.1 Step part/one

- [ ] Done at the publisher (page 4-2)

1. Do it.

<a id="other"></a>

## 2. The other

<a id="other/two"></a>

### 2.1 Step other/two

- [ ] Done at every Connection server, the publisher first (page 5-1)

> **Caution:** Not twice.

1. Do more.

2. And more.
`,
    );
  });

  it('says that there is one server', () => {
    expect(runbookMarkdown({ ...book(), single: true })).toContain('\nOne server of Cisco Unity Connection 9.1(2), ');
  });

  it('says how requests are sent, where there are any', () => {
    const setup = "export CONNECTION_SERVER='name of the publisher'";
    expect(runbookMarkdown(book(step('part/one', [{ task: 'Do it.' }])))).not.toContain(setup);
    expect(runbookMarkdown(book(step('part/one', [{ request: findObject('coses', 'Staff') }])))).toContain(setup);
  });

  it('has commands as they are typed', () => {
    expect(shown({ cli: restartTomcat() })).toBe(
      '1. At the command line:\n\n```text\nutils service restart Cisco Tomcat\n```\n',
    );
  });

  it('has requests as commands without credentials, and what of the answer is used later', () => {
    expect(shown({ request: findObject('coses', 'Staff & *') })).toBe(
      "1. Request:\n\n```sh\ncurl --netrc --globoff --fail --write-out '\\n%{http_code}\\n' --request GET \\\n" +
        "  --header 'Accept: application/json' \\\n" +
        `  "https://$CONNECTION_SERVER"'/vmrest/coses?query=(DisplayName%20is%20Staff%20%26%20%2A)'\n` +
        '```\n\nOf the answer, take the one object whose `DisplayName` is `Staff & *`, upper and lower case alike. If there is ' +
        'none, or another one too, stop. Braces that begin with `coses:Staff%20%26%20%2A.` stand for its fields.\n',
    );
    expect(shown({ request: changeObject('coses', { AccessIMAP: false }, 'Staff') })).toMatch(
      /--netrc [^]*<<'JSON'\n\{\n {2}"AccessIMAP": "false"\n\}\nJSON\n```\n$/,
    );
  });

  it('says what to know before a request, and that a source is of a later release', () => {
    const request = { ...findObject('coses', 'Staff'), caution: 'Mind *this*.', attestedBy: [TEMPLATE_MESSAGES] };
    const text = shown({ request });
    expect(text).toContain('\n\n> **Caution:** Mind \\*this\\*.\n\n');
    expect(text).toMatch(
      /\n\nKnown from \[Cisco DocWiki, [^\]]+\]\(<http:[^>]+>\)\. If the server refuses it, .*\.\n$/,
    );
    expect(shown({ request: findObject('coses', 'Staff') })).not.toContain('Known from');
  });

  it('has the fields of a page as a table', () => {
    const fields = [
      ['Mark Secure', 'checked'],
      ['a|b', '900*'],
      ['Resource Name', 'https://a_b/*'],
      ['User logon name', 'LAB\\`x'],
      ['Name', 'c|*'],
    ] as const;
    expect(shown({ page: 'Edit > Message Settings', fields })).toBe(
      '1. On the page **Edit > Message Settings**:\n\n| Field | Value |\n| --- | --- |\n' +
        '| Mark Secure | `checked` |\n| a\\|b | `900*` |\n| Resource Name | `https://a_b/*` |\n' +
        '| User logon name | ``LAB\\`x`` |\n| Name | <code>c\\|\\*</code> |\n',
    );
    expect(shown({ page: 'Edit', fields: [] })).toBe('1. On the page **Edit**.\n');
  });

  it('shows names as they are, wherever they stand', () => {
    const name = '</a>\n# <b>`x`|[y](z)';
    const escaped = '\\</a> \\# \\<b>\\`x\\`\\|\\[y\\](z)';
    const text = runbookMarkdown({
      cluster: name,
      release: name,
      single: false,
      sections: [
        {
          id: 'part',
          title: name,
          steps: [
            step('part"><b>', [{ task: name }, { page: name, fields: [[name, name]] }], {
              title: name,
              page: name,
              caution: name,
            }),
          ],
        },
      ],
    });
    expect(text.split(escaped)).toHaveLength(13);
    expect(text.replaceAll(escaped, '')).not.toContain('<b>');
    expect(text).toContain('<a id="part-b-"></a>');
    expect(text).toContain('](#part-b-)');
  });

  it('has recurring steps without a box', () => {
    const text = runbookMarkdown(book(step('part/one', [{ task: 'Do it.' }], { when: 'recurring' })));
    expect(text).toContain('\n\nTo be done at the publisher (page 4-2)\n\n');
    expect(text).not.toContain('[ ]');
    expect(
      runbookMarkdown(book(step('part/one', [{ task: 'Do it.' }], { at: 'outside-the-lab', when: 'installation' }))),
    ).toContain('\n\n- [ ] Done outside of the lab (page 4-2)\n\n');
  });

  it('does nothing at a publisher where there is one server', () => {
    const steps = (['publisher', 'connection-servers', 'openam'] as const).map((at) =>
      step(`part/${at}`, [{ request: findObject('coses', 'Staff') }], { at, title: 'Step' }),
    );
    const text = runbookMarkdown({ ...book(...steps), single: true });
    expect(text.match(/^- \[ \] .*$/gm)).toEqual([
      '- [ ] Done at the server (page 4-2)',
      '- [ ] Done at the server (page 4-2)',
      '- [ ] Done at the OpenAM server (page 4-2)',
    ]);
    expect(text).toContain("export CONNECTION_SERVER='name of the server'");
  });

  it('says which answers are successes, and how a certificate is trusted that the server has signed itself', () => {
    const text = runbookMarkdown(book(step('part/one', [{ request: findObject('coses', 'Staff') }])));
    expect(text).toMatch(/200 where .*, 201 where .*, 204 where .* with 302 too/);
    expect(text).toMatch(/with `show cert own tomcat`, that it has the same serial number[^]*export CURL_CA_BUNDLE=/);
  });

  it('says that requests need single sign-on to be off, where it is turned on', () => {
    const warned = (id: string) =>
      runbookMarkdown({
        ...book(),
        sections: [{ id, title: 'Part', steps: [step(`${id}/one`, [{ request: findObject('coses', 'Staff') }])] }],
      }).includes('Requests need single sign-on to be off.');
    expect([warned('single-sign-on'), warned('part')]).toEqual([true, false]);
  });
});
