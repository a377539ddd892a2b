import type { Administration, ConnectionAccount, UserTemplate } from '../../settings/administration';
import type { ConnectionSettings } from '../../settings/connection-settings';
import { isSameName } from '../../settings/is-same-name';
import {
  addOperatingSystemAccount,
  resetApplicationPassword,
  setAdministratorPassword,
  showOperatingSystemAccounts,
} from '../cli-command';
import { createObject, findObject } from '../provisioning-interface';
import type { RunbookAction, RunbookStep } from '../runbook-step';

/** Who administers the servers: what the installers ask for, then templates for accounts. */
export function administrationSteps({
  administration,
}: Pick<ConnectionSettings, 'administration'>): readonly RunbookStep[] {
  return [
    ...installation(administration),
    ...operatingSystemAccounts(administration),
    ...administration.userTemplates.map(userTemplate),
    defaultAdministrator(administration),
    passwords(administration),
  ];
}

/** Accounts from the templates, once these have their rules for passwords, and what those who administer sign in with. */
export function accountSteps({
  administration: { accounts, userTemplates },
  authenticationRules: { businessEdition },
}: Pick<ConnectionSettings, 'administration' | 'authenticationRules'>): readonly RunbookStep[] {
  return accounts.flatMap((account) => [
    accountStep(account, userTemplates),
    // There, Unified CM has the passwords. A directory has none of an account that is made here.
    ...(account.administers && !businessEdition ? [ownPassword(account)] : []),
  ]);
}

/** Each server has an account of its operating system; both have the application's first account from the publisher. */
function installation({ operatingSystemAccounts, defaultAdministrator }: Administration): RunbookStep[] {
  const login: RunbookAction = {
    page: 'Installation > Administrator Login Configuration',
    fields: [['Administrator ID', operatingSystemAccounts[0] ?? '']],
  };
  const common = {
    title: 'Give the installer its names',
    page: '4-1',
    when: 'installation',
    caution: 'The name of the operating system account stays for ever.',
  } as const;
  return [
    {
      id: 'administration/installation',
      at: 'publisher',
      actions: [
        login,
        {
          page: 'Installation > Application User Configuration',
          fields: [['Application User Username', defaultAdministrator.name]],
        },
      ],
      ...common,
    },
    { id: 'administration/installation-subscriber', at: 'subscriber', actions: [login], ...common },
  ];
}

function operatingSystemAccounts({ operatingSystemAccounts: [, ...others] }: Administration): RunbookStep[] {
  if (others.length === 0) return [];
  return [
    {
      id: 'administration/operating-system-accounts',
      title: 'Further accounts of the operating system',
      at: 'connection-servers',
      actions: [
        { cli: showOperatingSystemAccounts() },
        ...others.map((name) => ({ cli: addOperatingSystemAccount(name) })),
      ],
      page: '4-2',
      caution: 'An account of the application that is made or deleted so stops the application from working.',
    },
  ];
}

function userTemplate({ alias, mailbox, roles }: UserTemplate): RunbookStep {
  const templates = 'Cisco Unity Connection Administration > Templates > User Templates';
  return {
    id: `administration/user-template/${idOf(alias)}`,
    title: `User template ${alias}`,
    at: 'publisher',
    actions: [
      {
        page: `${templates} > Add New, unless it is there`,
        fields: [
          ['User Template Type', userType(mailbox)],
          ['Alias', alias],
        ],
      },
      { page: `${templates} > ${alias} > Edit > Roles`, fields: [['Assigned Roles', roleText(roles)]] },
    ],
    page: mailbox ? '4-4' : '4-3',
    ...(mailbox ? { caution: 'A role here is a role of everybody who gets a mailbox from it.' } : {}),
  };
}

function accountStep(
  { alias, template, mailbox, roles }: ConnectionAccount,
  templates: readonly UserTemplate[],
): RunbookStep {
  const users = 'Cisco Unity Connection Administration > Users > Users';
  const given = templates.find((one) => isSameName(one.alias, template))?.roles ?? [];
  const further = roles.filter((role) => !given.includes(role));
  const assigned: readonly RunbookAction[] = [
    { request: findObject('users', alias) },
    ...further.flatMap((role) => [
      { request: findObject('roles', role) },
      { request: createObject('users/userroles', { RoleObjectId: role }, alias) },
    ]),
  ];
  return {
    id: `administration/account/${idOf(alias)}`,
    title: `Account ${alias}`,
    at: 'publisher',
    actions: [
      {
        page: `${users} > Add New`,
        fields: [
          ['User Type', userType(mailbox)],
          ['Based on Template', template],
          ['Alias', alias],
        ],
      },
      ...(further.length === 0 ? [] : assigned),
      { page: `${users} > ${alias} > Edit > Roles`, fields: [['Assigned Roles', roleText(roles)]] },
    ],
    page: mailbox ? '4-4' : '4-3',
  };
}

function ownPassword({ alias }: ConnectionAccount): RunbookStep {
  return {
    id: `administration/account-password/${idOf(alias)}`,
    title: `A password of its own for ${alias}`,
    at: 'publisher',
    actions: [
      {
        page: `Cisco Unity Connection Administration > Users > Users > ${alias} > Edit > Change Password`,
        fields: [['Web application password', 'one that nobody else has, and that is not trivial']],
      },
    ],
    page: '5-3',
    caution: 'Until then it is that of the template, which everybody knows who has an account from it.',
  };
}

function defaultAdministrator({ defaultAdministrator: { name, roles, persons } }: Administration): RunbookStep {
  return {
    id: 'administration/default-administrator',
    title: 'Leave the default administrator to few, as it is',
    at: 'publisher',
    actions: [
      {
        task:
          persons.length === 0
            ? `Lock the password of ${name} away, and give it to nobody.`
            : `Give the password of ${name} to nobody but ${persons.join(', ')}.`,
      },
      {
        page: `Cisco Unity Connection Administration > Users > Users > ${name} > Edit > Roles`,
        fields: [['Assigned Roles', roleText(roles)]],
      },
    ],
    page: '4-3',
    caution: 'It may do everything, and at servers that are joined by networking, too.',
  };
}

function passwords({ defaultAdministrator: { name } }: Administration): RunbookStep {
  return {
    id: 'administration/passwords',
    title: 'Whenever a password of an administrator changes',
    at: 'connection-servers',
    actions: [
      { task: 'That of the operating system, which each server has for itself:' },
      { cli: setAdministratorPassword() },
      { task: 'That of the application, which is changed once for all servers:' },
      { cli: resetApplicationPassword(name) },
    ],
    page: '4-2',
    when: 'recurring',
    caution:
      'Neither of the two other commands, which reset an administrator of the web pages: after them, the application no longer ' +
      'works. A name is changed on the page of the user.',
  };
}

function userType(mailbox: boolean): string {
  return mailbox ? 'User With Mailbox' : 'User Without Mailbox';
}

function roleText(roles: readonly string[]): string {
  return roles.length === 0 ? 'none' : roles.join(', ');
}

function idOf(alias: string): string {
  return encodeURIComponent(alias.toLowerCase());
}
