import { describe, expect, it } from '@jest/globals';
import { checkProps } from '../../../lib/boundary/check-props';
import { problemsOf } from '../../problems-of';
import { labStack } from '../../synthesized-stack';
import { administrationSchema, resolveAdministration } from '../../../lib/connection/settings/administration';
import { refused } from '../../contact-center/security/refused';

const VOICEMAIL = { alias: 'VoiceMailUserTemplate', mailbox: true, roles: [] };
const ADMINISTRATOR = { alias: 'AdministratorTemplate', mailbox: false, roles: ['System Administrator'] };

const DEFAULTS = {
  operatingSystemAccounts: ['osadmin'],
  defaultAdministrator: {
    name: 'administrator',
    roles: ['System Administrator'],
    persons: ['who administers the lab'],
  },
  userTemplates: [
    VOICEMAIL,
    ADMINISTRATOR,
    { alias: 'UserAdministratorTemplate', mailbox: false, roles: ['User Administrator'] },
    { alias: 'HelpDeskTemplate', mailbox: false, roles: ['Help Desk Administrator'] },
  ],
  accounts: [],
};

const account = (alias: string, other: object = {}) => ({ alias, template: 'HelpDeskTemplate', ...other });

describe('administration', () => {
  it('is as the guide wants it unless told otherwise', () => {
    expect(resolveAdministration()).toEqual(DEFAULTS);
    expect(resolveAdministration({})).toEqual(DEFAULTS);
  });

  it('is as it is told', () => {
    const operatingSystemAccounts = ['root', 'backup'];
    expect(resolveAdministration({ operatingSystemAccounts })).toEqual({ ...DEFAULTS, operatingSystemAccounts });
    const defaultAdministrator = { name: 'boss', roles: [], persons: [] };
    expect(resolveAdministration({ defaultAdministrator })).toEqual({ ...DEFAULTS, defaultAdministrator });
  });

  it('has the predefined templates, changed or not, before others', () => {
    const further = { alias: 'Branch', mailbox: true, roles: ['Greeting Administrator'] } as const;
    expect(resolveAdministration({ userTemplates: [] }).userTemplates).toEqual([VOICEMAIL, ADMINISTRATOR]);
    expect(resolveAdministration({ userTemplates: [further, { alias: 'Plain' }] }).userTemplates).toEqual([
      VOICEMAIL,
      ADMINISTRATOR,
      further,
      { alias: 'Plain', mailbox: false, roles: [] },
    ]);
    const changed = { alias: 'VOICEMAILUSERTEMPLATE', roles: ['Technician'] } as const;
    expect(resolveAdministration({ userTemplates: [changed] }).userTemplates).toEqual([
      { ...changed, mailbox: true },
      ADMINISTRATOR,
    ]);
  });

  it('takes of an account what its template has', () => {
    const accounts = [
      { alias: 'ann', template: 'voicemailusertemplate' },
      { alias: 'ben', template: 'AdministratorTemplate' },
      { alias: 'cat', template: 'VoiceMailUserTemplate', roles: ['Technician'], administers: true },
      { alias: 'dan', template: 'AdministratorTemplate', roles: [], administers: false },
    ] as const;
    expect(resolveAdministration({ accounts }).accounts).toEqual([
      { ...accounts[0], mailbox: true, roles: [], administers: false },
      { ...accounts[1], mailbox: false, roles: ['System Administrator'], administers: true },
      { ...accounts[2], mailbox: true },
      { ...accounts[3], mailbox: false },
    ]);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ ...DEFAULTS, accounts: [] }, []],
    // Against the guide, and a rule's.
    [{ defaultAdministrator: { name: 'CCMSysUser', roles: [], persons: ['a', 'b', 'c'] } }, []],
    [{ userTemplates: [{ alias: 'VoiceMailUserTemplate', mailbox: true, roles: ['Technician'] }] }, []],
    [{ accounts: [{ alias: 'a', template: 'VoiceMailUserTemplate', roles: ['Technician'], administers: true }] }, []],
    [{ accounts: [account('Ann, O’Brien'.replace('’', "'"))] }, []],
    [{ accounts: [account('a'.repeat(64))] }, []],
    // Accounts of the operating system.
    [{ operatingSystemAccounts: [] }, ['InvalidProperty at operatingSystemAccounts']],
    [{ operatingSystemAccounts: 'root' }, ['InvalidProperty at operatingSystemAccounts']],
    [{ operatingSystemAccounts: ['Root'] }, ['InvalidProperty at operatingSystemAccounts.0']],
    [{ operatingSystemAccounts: ['root', 'os admin'] }, ['InvalidProperty at operatingSystemAccounts.1']],
    [{ operatingSystemAccounts: ['root', ''] }, ['InvalidProperty at operatingSystemAccounts.1']],
    [
      { operatingSystemAccounts: ['a', 'b', 'a', 'bB', 'bb'] },
      ['AccountNameTaken at operatingSystemAccounts.2', 'AccountNameTaken at operatingSystemAccounts.4'],
    ],
    [{ operatingSystemAccounts: ['${TfToken[TOKEN.0]}'] }, ['TokenWhereLiteral at operatingSystemAccounts.0']],
    // The default administrator.
    [{ defaultAdministrator: { name: '' } }, ['InvalidProperty at defaultAdministrator.name']],
    [{ defaultAdministrator: { name: 'a b' } }, ['InvalidProperty at defaultAdministrator.name']],
    [{ defaultAdministrator: { name: 'a'.repeat(65) } }, ['InvalidProperty at defaultAdministrator.name']],
    [{ defaultAdministrator: { name: '${TfToken[TOKEN.0]}' } }, ['TokenWhereLiteral at defaultAdministrator.name']],
    [{ defaultAdministrator: { roles: ['Root'] } }, ['InvalidProperty at defaultAdministrator.roles.0']],
    [{ defaultAdministrator: { roles: 'Technician' } }, ['InvalidProperty at defaultAdministrator.roles']],
    [{ defaultAdministrator: { persons: 2 } }, ['InvalidProperty at defaultAdministrator.persons']],
    [{ defaultAdministrator: { persons: [''] } }, ['InvalidProperty at defaultAdministrator.persons.0']],
    [{ defaultAdministrator: { password: 'x' } }, ['InvalidProperty at defaultAdministrator']],
    // Templates.
    [{ userTemplates: [{ roles: [] }] }, ['InvalidProperty at userTemplates.0.alias']],
    [{ userTemplates: [{ alias: 'a', roles: ['Root'] }] }, ['InvalidProperty at userTemplates.0.roles.0']],
    [{ userTemplates: [{ alias: 'a', mailbox: 1 }] }, ['InvalidProperty at userTemplates.0.mailbox']],
    [{ userTemplates: [{ alias: 'a' }, { alias: 'A' }] }, ['UserTemplateTaken at userTemplates.1.alias']],
    [
      { userTemplates: [{ alias: 'voicemailusertemplate', mailbox: false }] },
      ['PredefinedTemplateOtherwise at userTemplates.0.mailbox'],
    ],
    [
      { userTemplates: [{ alias: 'AdministratorTemplate', mailbox: true }] },
      ['PredefinedTemplateOtherwise at userTemplates.0.mailbox'],
    ],
    // Accounts.
    [{ accounts: [{ alias: 'a' }] }, ['InvalidProperty at accounts.0.template']],
    [{ accounts: [account('')] }, ['InvalidProperty at accounts.0.alias']],
    [{ accounts: [account('a'.repeat(65))] }, ['InvalidProperty at accounts.0.alias']],
    [{ accounts: [account('a<b')] }, ['InvalidProperty at accounts.0.alias']],
    [{ accounts: [account('a\nb')] }, ['InvalidProperty at accounts.0.alias']],
    [{ accounts: [account('${TfToken[TOKEN.0]}')] }, ['TokenWhereLiteral at accounts.0.alias']],
    [{ accounts: [account('a', { roles: ['Root'] })] }, ['InvalidProperty at accounts.0.roles.0']],
    [{ accounts: [account('a', { administers: 'yes' })] }, ['InvalidProperty at accounts.0.administers']],
    [{ accounts: [account('a', { mailbox: true })] }, ['InvalidProperty at accounts.0']],
    [{ accounts: [account('a'), account('b'), account('A')] }, ['AccountNameTaken at accounts.2.alias']],
    [{ accounts: [account('Administrator')] }, ['AccountNameTaken at accounts.0.alias']],
    [{ accounts: [account('BOSS')], defaultAdministrator: { name: 'boss' } }, ['AccountNameTaken at accounts.0.alias']],
    [{ accounts: [account('administrator')], defaultAdministrator: { name: 'boss' } }, []],
    [{ accounts: [account('a', { template: 'Branch' })] }, ['UserTemplateUnknown at accounts.0.template']],
    [{ accounts: [account('a', { template: 'branch' })], userTemplates: [{ alias: 'Branch' }] }, []],
    [{ accounts: [account('a')], userTemplates: [] }, ['UserTemplateUnknown at accounts.0.template']],
    [{ account: [] }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(administrationSchema, props)).toEqual(problems);
  });

  it('says how long an alias and a name may be', () => {
    const props = { accounts: [account('b'.repeat(65))], defaultAdministrator: { name: 'a'.repeat(65) } };
    const { error } = administrationSchema.safeParse(props);
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['defaultAdministrator.name', expect.stringContaining('1 to 64 characters')],
      ['accounts.0.alias', expect.stringContaining('1 to 64 characters')],
    ]);
  });

  it('names the templates that there are', () => {
    const { error } = administrationSchema.safeParse({ accounts: [account('a', { template: 'x' })] });
    expect(JSON.stringify(error?.issues)).toContain(
      'VoiceMailUserTemplate, AdministratorTemplate, UserAdministratorTemplate, HelpDeskTemplate',
    );
  });
});

it('does not show what was given', () => {
  const found = problemsOf(() => {
    checkProps(labStack(), administrationSchema, {
      accounts: [account('hunter2<'), account('a', { roles: ['hunter2'] })],
      defaultAdministrator: { name: 'hunter2 ' },
    });
  });
  expect(found).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});
