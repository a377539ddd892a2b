import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ConnectionFeatures } from '../../../lib/connection/connection-features';
import { FORBIDDEN_COMMANDS } from '../../../lib/connection/runbook/cli-command';
import { neededObjects } from '../../../lib/connection/runbook/provisioning-request';
import { runbook } from '../../../lib/connection/runbook/runbook';
import { runbookJson } from '../../../lib/connection/runbook/runbook-json';
import { runbookMarkdown } from '../../../lib/connection/runbook/runbook-markdown';
import { runbookSchema } from '../../../lib/connection/runbook/runbook-schema';
import type { ConnectionSettings } from '../../../lib/connection/settings/connection-settings';
import { connectionSettings } from '../../guides/settings-facts';
import { EVERY_SETTING, NO_SETTING } from './every-setting';

const bookOf = (settings: ConnectionSettings, single = false, features: ConnectionFeatures = {}) =>
  runbook(connectionSettings(settings, { single, features }));

const BOOKS = [
  ['everything', bookOf(EVERY_SETTING, false, { ipsec: 'both' })],
  ['everything on a single server', bookOf(EVERY_SETTING, true)],
  ['nothing', bookOf(NO_SETTING)],
  ['nothing on a single server', bookOf(NO_SETTING, true)],
] as const;

const stepsOf = (book: (typeof BOOKS)[number][1]) => book.sections.flatMap(({ steps }) => steps);

describe('the runbook', () => {
  it('has every part, in an order in which each finds what it needs', () => {
    expect(bookOf(EVERY_SETTING, false, { ipsec: true }).sections.map(({ id }) => id)).toEqual([
      'installation',
      'cluster-ipsec',
      'certificates',
      'administration',
      'authentication-rules',
      'phone-system',
      'restriction-tables',
      'message-security',
      'accounts',
      'ldap',
      'unified-messaging-accounts',
      'exchange',
      'meeting-place',
      'srsv',
      'digital-networking',
      'single-sign-on',
      'recurring',
    ]);
  });

  it('installs one server after the other, the rows between them open', () => {
    expect(bookOf(EVERY_SETTING, false, { ipsec: true }).sections[0]?.steps.map(({ id, at }) => `${at} ${id}`)).toEqual(
      [
        'administrator-workstation cluster-ipsec/open',
        'publisher administration/installation',
        'publisher security-password/install-publisher',
        'subscriber administration/installation-subscriber',
        'subscriber security-password/install-subscriber',
      ],
    );
  });

  it('has certificates before the first request, and rules for passwords before accounts', () => {
    const ids = stepsOf(bookOf(EVERY_SETTING)).map(({ id }) => id);
    const requests = stepsOf(bookOf(EVERY_SETTING)).filter(({ actions }) => actions.some((one) => 'request' in one));
    const first = (part: string) => ids.findIndex((id) => id.startsWith(part));
    expect(ids.findLastIndex((id) => id.startsWith('certificates/'))).toBeLessThan(ids.indexOf(requests[0]?.id ?? ''));
    expect(first('administration/user-template/')).toBeLessThan(first('authentication-rules/user-template/'));
    expect(first('authentication-rules/user-template/')).toBeLessThan(first('administration/account/'));
  });

  it('has what comes again at its end', () => {
    expect(
      bookOf(EVERY_SETTING)
        .sections.at(-1)
        ?.steps.map(({ id }) => id),
    ).toEqual([
      'administration/passwords',
      'security-password/change-publisher',
      'security-password/change-subscriber',
      'security-password/backup',
      'security-password/restore',
      'srsv/pin-1',
      'srsv/pin-2',
    ]);
    const titles = bookOf(EVERY_SETTING)
      .sections.slice(0, -1)
      .flatMap(({ steps }) => steps.map(({ title }) => title));
    expect(titles.filter((title) => title.startsWith('When'))).toEqual([]);
  });

  it('speaks of no other server where there is one', () => {
    const text = runbookMarkdown(bookOf(EVERY_SETTING, true, { ipsec: true, imap: true }));
    // Ids, and names of files, are the same everywhere.
    const said = text.replaceAll(/\(#.*\)|<a id=.*>|\S+\.pem/g, '');
    expect(said.match(/.*(?:other server|both servers|subscriber|servers differ|publisher).*/gi)).toBeNull();
  });

  it('leaves out parts of which nothing is done', () => {
    expect(bookOf(NO_SETTING).sections.map(({ id }) => id)).toEqual([
      'installation',
      'certificates',
      'administration',
      'authentication-rules',
      'restriction-tables',
      'message-security',
      'recurring',
    ]);
  });

  it('takes steps from every file of steps that there is', () => {
    const files = readdirSync(join(__dirname, '../../../lib/connection/runbook/steps'));
    const parts = files.flatMap((file) => (file.endsWith('-steps.ts') ? [file.slice(0, -'-steps.ts'.length)] : []));
    const ids = stepsOf(bookOf(EVERY_SETTING, false, { ipsec: true })).map(({ id }) => id.split('/')[0]);
    expect([...new Set(ids)].toSorted()).toEqual(parts);
  });

  it('says which cluster it is of', () => {
    expect(bookOf(NO_SETTING, true)).toMatchObject({ cluster: 'lab/voicemail', release: '9.1(2)', single: true });
  });

  it('has nothing to do at a subscriber that is not there', () => {
    expect(stepsOf(bookOf(EVERY_SETTING, true)).filter(({ at }) => at === 'subscriber')).toEqual([]);
    expect(stepsOf(bookOf(EVERY_SETTING)).filter(({ at }) => at === 'subscriber')).not.toEqual([]);
  });
});

describe.each(BOOKS)('the runbook of %s', (_, book) => {
  const steps = stepsOf(book);
  const actions = steps.flatMap(({ id, actions }) => actions.map((action) => [id, action] as const));
  const requests = actions.flatMap(([id, action]) => ('request' in action ? [[id, action.request] as const] : []));

  it('has steps with ids of their own', () => {
    const ids = steps.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has a page of the guide for every step', () => {
    expect(steps.filter(({ page }) => !/^[1-9]-[1-9][0-9]?(?: and [1-9]-[1-9][0-9]?)?$/.test(page))).toEqual([]);
  });

  it('says something in every title, caution, page and task', () => {
    const tasks = actions.flatMap(([, action]) => ('task' in action ? [action.task] : []));
    const cautions = steps.flatMap(({ caution }) => caution ?? []);
    expect([...tasks, ...cautions].filter((text) => !/^\S.*[.:)]$/s.test(text))).toEqual([]);
    expect(steps.filter(({ title }) => !/^\S.*[^.\s]$/.test(title))).toEqual([]);
    const fields = actions.flatMap(([, action]) => ('page' in action ? [[action.page], ...action.fields] : []));
    expect(fields.flat().filter((text) => text.trim() === '')).toEqual([]);
  });

  it('has no command that breaks the application among what is done, in whatever spelling', () => {
    const joined = (text: string) => text.toLowerCase().replace(/[\s_]+/g, '');
    const done = joined(JSON.stringify(actions));
    expect(FORBIDDEN_COMMANDS.filter((command) => done.includes(joined(command)))).toEqual([]);
    const blocks = runbookMarkdown(book).match(/^```[^]*?^```/gm) ?? [];
    expect(blocks.filter((block) => joined(block).includes('resetuiadministrator'))).toEqual([]);
  });

  it('sends no secret, and asks curl for none', () => {
    const named = requests.flatMap(([, { body = {} }]) => Object.entries(body));
    const secrets = named.filter(([field]) => /^(.*password|.*pin|credentials?|.*secret)$/i.test(field));
    expect(secrets).toEqual([]);
    const commands = runbookMarkdown(book)
      .split('\n')
      .filter((line) => line.startsWith('curl '));
    expect(commands).toHaveLength(requests.length);
    expect(
      commands.filter((line) => !line.startsWith('curl --netrc ') || /\s(-u|--user|-k|--insecure)\b/.test(line)),
    ).toEqual([]);
  });

  it('stands on objects that a request before has found, in the same step', () => {
    for (const { id, actions } of steps) {
      const found = new Set<string>();
      for (const action of actions) {
        if (!('request' in action)) continue;
        expect([id, neededObjects(action.request).filter((one) => !found.has(one))]).toEqual([id, []]);
        if (action.request.finds !== undefined) found.add(action.request.finds.as);
      }
    }
  });

  it('is read back by its schema', () => {
    expect(runbookSchema.parse(JSON.parse(runbookJson(book)))).toMatchObject(book);
  });

  it('has a box for each step that is done once, each with an address of its own', () => {
    const text = runbookMarkdown(book);
    expect(text.match(/^- \[ \] /gm)).toHaveLength(steps.filter(({ when }) => when !== 'recurring').length);
    const anchors = Array.from(text.matchAll(/<a id="([^"]*)"><\/a>/g), ([, id]) => id);
    expect(new Set(anchors).size).toBe(steps.length + book.sections.length);
    const links = Array.from(text.matchAll(/^ *- \[.*\]\(#(.*)\)$/gm), ([, id]) => id);
    expect(links).toEqual(anchors);
  });
});
