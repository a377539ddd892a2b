import type { GuideStatement } from '../../guide-statement';

/** Securing Administration and Services Accounts, pages 4-1 to 4-4. */
export const chapter4: readonly GuideStatement[] = [
  // ---- page 4-1, Table 4-1
  {
    id: 'cuc-4-operating-system-account',
    page: '4-1',
    statement:
      'An account of the operating system is for its own administration, for disaster recovery and for the command line.',
    strength: 'fact',
    answers: [{ default: 'AdministrationProps.operatingSystemAccounts', says: 'one, osadmin' }],
  },
  {
    id: 'cuc-4-application-account',
    page: '4-1',
    statement:
      'An account of the application is for Connection Administration, for both serviceability pages and for real-time monitoring.',
    strength: 'fact',
    answers: [
      { default: 'AdministrationProps.defaultAdministrator', says: 'one, administrator' },
      { default: 'AdministrationProps.accounts', says: 'no others' },
    ],
  },
  {
    id: 'cuc-4-first-accounts',
    page: '4-1',
    statement: 'The installer makes the first account of each kind, from names and passwords that it asks for.',
    strength: 'fact',
    answers: [
      {
        default: 'AdministrationProps.operatingSystemAccounts',
        says: 'the first name; the runbook tells it to the installer (administration/installation)',
      },
      { default: 'DefaultAdministratorProps.name', says: 'administrator, which the same step tells to the installer' },
    ],
  },
  // ---- page 4-2, Table 4-1
  {
    id: 'cuc-4-operating-system-name',
    page: '4-2',
    statement: 'The name of an operating system account cannot be changed.',
    strength: 'only',
    answers: [
      {
        default: 'AdministrationProps.operatingSystemAccounts',
        says: 'given once; the step administration/installation of the runbook warns of it',
      },
    ],
  },
  {
    id: 'cuc-4-application-name',
    page: '4-2',
    statement:
      'The name of an application account is changed in Connection Administration; `utils reset_ui_administrator_name` breaks Connection.',
    strength: 'only',
    answers: [
      {
        reason:
          'The runbook has no such command, and no function that makes commands can make it: `FORBIDDEN_COMMANDS` names it, and a ' +
          'test looks for it in every runbook. Its step administration/passwords says where names are changed.',
      },
    ],
  },
  {
    id: 'cuc-4-operating-system-password',
    page: '4-2',
    statement: 'The password of an operating system account is changed with `set password`.',
    strength: 'only',
    answers: [
      { reason: 'Passwords change after synth: step administration/passwords of the runbook has the command.' },
    ],
  },
  {
    id: 'cuc-4-application-password',
    page: '4-2',
    statement:
      'That of an application account is changed in Connection Administration, or with `utils cuc reset password`.',
    strength: 'only',
    answers: [
      { reason: 'Passwords change after synth: step administration/passwords of the runbook has the command.' },
    ],
  },
  {
    id: 'cuc-4-application-password-never',
    page: '4-2',
    statement: 'No password is changed with `utils reset_ui_administrator_password`, which breaks Connection.',
    strength: 'only',
    answers: [{ reason: 'As for the command that changes the name: it is in no runbook, and none can have it.' }],
  },
  {
    id: 'cuc-4-operating-system-accounts-added',
    page: '4-2',
    statement: 'Further operating system accounts are made with `set account`.',
    strength: 'only',
    answers: [
      {
        default: 'AdministrationProps.operatingSystemAccounts',
        says: 'no further ones; each that is named has the command in step administration/operating-system-accounts',
      },
    ],
  },
  {
    id: 'cuc-4-application-accounts-added',
    page: '4-2',
    statement: 'Further application accounts are made in Connection Administration; `set account` breaks Connection.',
    strength: 'only',
    answers: [
      {
        default: 'AdministrationProps.accounts',
        says: 'none; for each, step administration/account of the runbook has the page, and never a command',
      },
    ],
  },
  {
    id: 'cuc-4-operating-system-accounts-deleted',
    page: '4-2',
    statement: 'Operating system accounts but the first are deleted with `delete account`.',
    strength: 'only',
    answers: [
      { reason: 'The runbook makes what is declared, and deletes nothing: it cannot know what was declared before.' },
    ],
  },
  {
    id: 'cuc-4-application-accounts-deleted',
    page: '4-2',
    statement: 'Application accounts are deleted in Connection Administration; `delete account` breaks Connection.',
    strength: 'only',
    answers: [{ reason: 'The runbook deletes no accounts, so it never has the command.' }],
  },
  {
    id: 'cuc-4-operating-system-accounts-listed',
    page: '4-2',
    statement:
      'Operating system accounts are listed with `show account`, application accounts in Connection Administration.',
    strength: 'fact',
    answers: [
      {
        default: 'AdministrationProps.operatingSystemAccounts',
        says: 'with further ones, the runbook lists what is there before it makes them',
      },
    ],
  },
  {
    id: 'cuc-4-accounts-and-ldap',
    page: '4-2',
    statement: 'An application account can be one of an LDAP directory, an operating system account cannot.',
    strength: 'may',
    answers: [
      { default: 'AuthenticationRulesProps.ldapAuthentication', says: 'false, and of no effect on the latter' },
    ],
  },
  // ---- page 4-2
  {
    id: 'cuc-4-accounts-have-roles',
    page: '4-2',
    statement: 'What an administrator may define for users, schedules and calls depends on the roles of the account.',
    strength: 'fact',
    answers: [{ default: 'ConnectionAccountProps.roles', says: 'those of its template' }],
  },
  {
    id: 'cuc-4-networked-servers',
    page: '4-2',
    statement:
      'Where servers are joined by networking, an account of one may be let into the administration of others.',
    strength: 'fact',
    answers: [
      { reason: 'Step administration/default-administrator of the runbook warns of it; nothing is to be set.' },
    ],
  },
  // ---- page 4-3
  {
    id: 'cuc-4-default-administrator',
    page: '4-3',
    statement: 'The installer gives the default administrator the role of a system administrator, with full access.',
    strength: 'fact',
    answers: [
      { rule: 'default-administrator-role-untouched' },
      { default: 'DefaultAdministratorProps.roles', says: 'System Administrator alone' },
    ],
  },
  {
    id: 'cuc-4-default-administrator-for-few',
    page: '4-3',
    statement: 'One person, or very few, use the default administrator.',
    strength: 'should',
    answers: [{ rule: 'default-administrator-for-few' }, { default: 'DefaultAdministratorProps.persons', says: 'one' }],
  },
  {
    id: 'cuc-4-lesser-accounts',
    page: '4-3',
    statement: 'Instead, each person can have an account with as little as their tasks take.',
    strength: 'may',
    answers: [
      { default: 'AdministrationProps.accounts', says: 'none' },
      { default: 'AdministrationProps.userTemplates', says: 'two for such accounts' },
    ],
  },
  {
    id: 'cuc-4-reserved-names',
    page: '4-3',
    statement:
      'Nine names that the software keeps for itself are not used as application user names: they give an error.',
    strength: 'must',
    answers: [{ rule: 'no-reserved-application-user-names' }],
  },
  {
    id: 'cuc-4-default-administrator-roles',
    page: '4-3',
    statement: 'The roles of the default administrator stay as they are.',
    strength: 'should',
    answers: [{ rule: 'default-administrator-role-untouched' }],
  },
  {
    id: 'cuc-4-levels-of-access',
    page: '4-3',
    statement:
      'Further accounts have levels of access that fit, such as User Administrator or Help Desk Administrator.',
    strength: 'should',
    answers: [
      { default: 'ConnectionAccountProps.roles', says: 'those of its template' },
      { default: 'AdministrationProps.userTemplates', says: 'templates for these two roles' },
    ],
  },
  {
    id: 'cuc-4-administrative-templates',
    page: '4-3',
    statement: 'Further templates for administrators have roles with other levels of access.',
    strength: 'should',
    answers: [
      {
        default: 'AdministrationProps.userTemplates',
        says: 'UserAdministratorTemplate and HelpDeskTemplate, made by steps of the runbook',
      },
    ],
  },
  {
    id: 'cuc-4-administrator-template-role',
    page: '4-3',
    statement:
      'The Administrator template gives its accounts the role of a system administrator, unless it is changed.',
    strength: 'fact',
    answers: [{ default: 'UserTemplateProps.roles', says: 'System Administrator for AdministratorTemplate' }],
  },
  {
    id: 'cuc-4-administrator-template-sparingly',
    page: '4-3',
    statement: 'It is used sparingly.',
    strength: 'should',
    answers: [
      { rule: 'administrator-template-sparingly' },
      { default: 'AdministrationProps.accounts', says: 'none is made from it' },
    ],
  },
  // ---- page 4-4
  {
    id: 'cuc-4-voicemail-template',
    page: '4-4',
    statement: 'The template for voicemail users has no role, and is given none that administers.',
    strength: 'should',
    answers: [
      { rule: 'mailbox-users-without-administration' },
      { default: 'UserTemplateProps.roles', says: 'none for VoiceMailUserTemplate' },
    ],
  },
  {
    id: 'cuc-4-voicemail-template-use',
    page: '4-4',
    statement: 'That template is for users with mailboxes.',
    strength: 'should',
    answers: [{ default: 'UserTemplateProps.mailbox', says: 'true for VoiceMailUserTemplate, and fixed' }],
  },
  {
    id: 'cuc-4-greeting-administrator',
    page: '4-4',
    statement: 'The role of a greeting administrator, by phone, is the only one for a user with a mailbox.',
    strength: 'only',
    answers: [{ rule: 'mailbox-users-without-administration' }],
  },
  {
    id: 'cuc-4-roles-elsewhere',
    page: '4-4',
    statement: 'Another guide lists the predefined roles and what each may do.',
    strength: 'fact',
    answers: [
      { default: 'ConnectionAccountProps.roles', says: 'takes these nine by name; what each may do, the server knows' },
    ],
  },
  {
    id: 'cuc-4-separate-accounts',
    page: '4-4',
    statement: 'Administrators have another account for the Cisco PCA and the phone than the one they administer with.',
    strength: 'should',
    answers: [
      { rule: 'separate-administration-accounts' },
      { default: 'ConnectionAccountProps.administers', says: 'only without a mailbox' },
    ],
  },
  {
    id: 'cuc-4-unified-messaging-accounts',
    page: '4-4',
    statement:
      'Unified messaging takes one or more accounts of Active Directory, with which Connection talks to Exchange.',
    strength: 'must',
    answers: [
      { default: 'UnifiedMessagingAccountsProps.accounts', says: 'none: each that is named has steps in the runbook' },
      { rule: 'unified-messaging-account-password' },
    ],
  },
  {
    id: 'cuc-4-unified-messaging-power',
    page: '4-4',
    statement: 'Whoever knows such an account can read, hear, send and delete messages.',
    strength: 'fact',
    answers: [
      { default: 'UnifiedMessagingAccountProps.passwordSecretArn', says: 'a secret by its name, never the password' },
      { rule: 'unified-messaging-account-password' },
    ],
  },
  {
    id: 'cuc-4-unified-messaging-limits',
    page: '4-4',
    statement: 'It has no wide rights in Exchange: it cannot restart a server, for one.',
    strength: 'fact',
    answers: [{ reason: 'Rights in Exchange are given there; the lab has no Exchange servers.' }],
  },
  {
    id: 'cuc-4-unified-messaging-password',
    page: '4-4',
    statement: 'Its password has 20 or more characters, of upper and lower case, numbers and special characters.',
    strength: 'should',
    answers: [
      { rule: 'unified-messaging-account-password' },
      { default: 'AccountPasswordProps.length', says: '24, of all four kinds' },
    ],
  },
  {
    id: 'cuc-4-unified-messaging-password-stored',
    page: '4-4',
    statement: 'Connection keeps the password in its database, encrypted with AES of 128 bits.',
    strength: 'fact',
    answers: [{ reason: 'That is how the product is made; nothing is to be set.' }],
  },
  {
    id: 'cuc-4-database-root',
    page: '4-4',
    statement: 'Only root gets at the database, and nobody is root without the vendor’s support.',
    strength: 'fact',
    answers: [{ reason: 'That is how the product is made; the lab has no way to be root there.' }],
  },
  {
    id: 'cuc-4-unified-messaging-enabled',
    page: '4-4',
    statement: 'The account stays enabled, or Connection gets at no mailbox with it.',
    strength: 'must',
    answers: [
      { rule: 'unified-messaging-account-enabled' },
      { default: 'UnifiedMessagingAccountProps.enabled', says: 'true' },
    ],
  },
];
