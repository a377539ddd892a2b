import { describe, expect, it } from '@jest/globals';
import { accountSteps, administrationSteps } from '../../../../lib/connection/runbook/steps/administration-steps';
import { type AdministrationProps, resolveAdministration } from '../../../../lib/connection/settings/administration';
import { resolveAuthenticationRules } from '../../../../lib/connection/settings/authentication-rules';

const steps = (props: AdministrationProps = {}, businessEdition = false) => {
  const settings = {
    administration: resolveAdministration(props),
    authenticationRules: resolveAuthenticationRules({ businessEdition }),
  };
  return [...administrationSteps(settings), ...accountSteps(settings)];
};

const step = (id: string, props: AdministrationProps = {}) =>
  steps(props).find((one) => one.id === `administration/${id}`);

/** The pages of a step, by their last word, with their fields. */
const pages = (id: string, props: AdministrationProps = {}) =>
  step(id, props)?.actions.flatMap((action) => ('page' in action ? [[action.page, action.fields]] : []));

describe('the steps of administration', () => {
  it('are these, in this order, each at a page of the guide', () => {
    const props = {
      operatingSystemAccounts: ['osadmin', 'osbackup'],
      accounts: [
        { alias: 'Ann Admin', template: 'HelpDeskTemplate' },
        { alias: 'ben', template: 'VoiceMailUserTemplate' },
      ],
    };
    expect(steps(props).map(({ id, at, page }) => [id, at, page])).toEqual([
      ['administration/installation', 'publisher', '4-1'],
      ['administration/installation-subscriber', 'subscriber', '4-1'],
      ['administration/operating-system-accounts', 'connection-servers', '4-2'],
      ['administration/user-template/voicemailusertemplate', 'publisher', '4-4'],
      ['administration/user-template/administratortemplate', 'publisher', '4-3'],
      ['administration/user-template/useradministratortemplate', 'publisher', '4-3'],
      ['administration/user-template/helpdesktemplate', 'publisher', '4-3'],
      ['administration/default-administrator', 'publisher', '4-3'],
      ['administration/passwords', 'connection-servers', '4-2'],
      ['administration/account/ann%20admin', 'publisher', '4-3'],
      ['administration/account-password/ann%20admin', 'publisher', '5-3'],
      ['administration/account/ben', 'publisher', '4-4'],
    ]);
  });

  it('tell the installer the names', () => {
    const props = { operatingSystemAccounts: ['root', 'other'], defaultAdministrator: { name: 'boss' } };
    expect(pages('installation', props)).toEqual([
      ['Installation > Administrator Login Configuration', [['Administrator ID', 'root']]],
      ['Installation > Application User Configuration', [['Application User Username', 'boss']]],
    ]);
  });

  it('tell the installer of a subscriber the name of its own account, and no other', () => {
    expect(pages('installation-subscriber', { operatingSystemAccounts: ['root', 'other'] })).toEqual([
      ['Installation > Administrator Login Configuration', [['Administrator ID', 'root']]],
    ]);
    expect([step('installation')?.when, step('installation-subscriber')?.when]).toEqual([
      'installation',
      'installation',
    ]);
  });

  it('give who administers a password of its own, unless Unified CM has it', () => {
    const props = { accounts: [{ alias: 'Ann', template: 'HelpDeskTemplate' }] };
    expect(pages('account-password/ann', props)).toEqual([
      [
        'Cisco Unity Connection Administration > Users > Users > Ann > Edit > Change Password',
        [['Web application password', 'one that nobody else has, and that is not trivial']],
      ],
    ]);
    expect(steps(props, true).filter(({ id }) => id.includes('account-password'))).toEqual([]);
  });

  it('make further accounts of the operating system at the command line, and none where there are none', () => {
    expect(step('operating-system-accounts')).toBeUndefined();
    expect(step('operating-system-accounts', { operatingSystemAccounts: ['a', 'b', 'c'] })?.actions).toEqual([
      { cli: 'show account' },
      { cli: 'set account name b' },
      { cli: 'set account name c' },
    ]);
  });

  it('give templates their roles, and only those with mailboxes a caution', () => {
    const page = 'Cisco Unity Connection Administration > Templates > User Templates';
    expect(pages('user-template/voicemailusertemplate')).toEqual([
      [
        `${page} > Add New, unless it is there`,
        [
          ['User Template Type', 'User With Mailbox'],
          ['Alias', 'VoiceMailUserTemplate'],
        ],
      ],
      [`${page} > VoiceMailUserTemplate > Edit > Roles`, [['Assigned Roles', 'none']]],
    ]);
    const userTemplates = [{ alias: 'Both', roles: ['Technician', 'Audit Administrator'] }] as const;
    expect(pages('user-template/both', { userTemplates })).toEqual([
      [
        `${page} > Add New, unless it is there`,
        [
          ['User Template Type', 'User Without Mailbox'],
          ['Alias', 'Both'],
        ],
      ],
      [`${page} > Both > Edit > Roles`, [['Assigned Roles', 'Technician, Audit Administrator']]],
    ]);
    expect(steps().flatMap(({ id, caution }) => (id.includes('user-template') && caution ? [id] : []))).toEqual([
      'administration/user-template/voicemailusertemplate',
    ]);
  });

  it('make accounts from templates, and ask the interface for roles that these do not give', () => {
    const users = 'Cisco Unity Connection Administration > Users > Users';
    const template = 'ADMINISTRATORTEMPLATE';
    const added = (roles: AdministrationProps['accounts'] & object) =>
      step('account/ann', { accounts: roles })?.actions;
    const add = {
      page: `${users} > Add New`,
      fields: [
        ['User Type', 'User Without Mailbox'],
        ['Based on Template', template],
        ['Alias', 'ann'],
      ],
    };
    const seen = (roles: string) => ({ page: `${users} > ann > Edit > Roles`, fields: [['Assigned Roles', roles]] });
    expect(added([{ alias: 'ann', template }])).toEqual([add, seen('System Administrator')]);
    expect(added([{ alias: 'ann', template, roles: [] }])).toEqual([add, seen('none')]);
    const roles = ['System Administrator', 'Technician', 'Audit Administrator'] as const;
    expect(added([{ alias: 'ann', template, roles }])).toMatchObject([
      add,
      { request: { method: 'GET', finds: { field: 'Alias', is: 'ann', as: 'users:ann' } } },
      { request: { method: 'GET', finds: { field: 'RoleName', is: 'Technician' } } },
      { request: { method: 'POST', body: { RoleObjectId: '{roles:Technician.ObjectId}' } } },
      { request: { method: 'GET', finds: { field: 'RoleName', is: 'Audit Administrator' } } },
      {
        request: {
          method: 'POST',
          path: '/vmrest/users/{users:ann.ObjectId}/userroles',
          body: { RoleObjectId: '{roles:Audit%20Administrator.ObjectId}' },
        },
      },
      seen('System Administrator, Technician, Audit Administrator'),
    ]);
    const withMailbox = pages('account/ben', { accounts: [{ alias: 'ben', template: 'VoiceMailUserTemplate' }] });
    expect(withMailbox?.[0]?.[1]).toContainEqual(['User Type', 'User With Mailbox']);
  });

  it('leave the default administrator to those who have it', () => {
    const task = (persons: readonly string[]) =>
      step('default-administrator', { defaultAdministrator: { name: 'boss', persons } })?.actions[0];
    expect(task(['Ann', 'Ben'])).toEqual({ task: 'Give the password of boss to nobody but Ann, Ben.' });
    expect(task([])).toEqual({ task: 'Lock the password of boss away, and give it to nobody.' });
    expect(pages('default-administrator')).toEqual([
      [
        'Cisco Unity Connection Administration > Users > Users > administrator > Edit > Roles',
        [['Assigned Roles', 'System Administrator']],
      ],
    ]);
  });

  it('change passwords with the right commands', () => {
    expect(step('passwords', { defaultAdministrator: { name: 'boss' } })).toMatchObject({
      at: 'connection-servers',
      when: 'recurring',
      actions: [
        { task: expect.stringContaining('each server has for itself') },
        { cli: 'set password user admin' },
        { task: expect.stringContaining('once for all servers') },
        { cli: 'utils cuc reset password boss' },
      ],
    });
    expect(JSON.stringify(steps())).not.toContain('reset_ui');
  });
});
