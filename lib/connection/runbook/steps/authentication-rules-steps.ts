import type { UserTemplate } from '../../settings/administration';
import {
  type AuthenticationRule,
  type AuthenticationRules,
  type InitialCredentialsSource,
  PREDEFINED_AUTHENTICATION_RULES,
} from '../../settings/authentication-rules';
import type { ConnectionSettings } from '../../settings/connection-settings';
import { changeObject, createObject, findObject } from '../provisioning-interface';
import type { RunbookAction, RunbookStep } from '../runbook-step';

/** What is asked of PINs and passwords: the rules, then the templates that have them, then what users begin with. */
export function authenticationRulesSteps({
  authenticationRules,
  administration: { userTemplates },
}: Pick<ConnectionSettings, 'authenticationRules' | 'administration'>): readonly RunbookStep[] {
  const { webApplication, phonePin } = authenticationRules;
  return [
    ...(hasPasswords(authenticationRules) ? [ruleStep('web-application', webApplication)] : []),
    ruleStep('phone-pin', phonePin),
    ...userTemplates.flatMap((template) => templateStep(template, authenticationRules)),
    existingUsers(authenticationRules),
    ...initialCredentials(authenticationRules),
    ...unlocking(authenticationRules),
    TELL_USERS,
  ];
}

/** Whether Connection has the passwords, and not somebody else. */
function hasPasswords({ ldapAuthentication, businessEdition }: AuthenticationRules): boolean {
  return !ldapAuthentication && !businessEdition;
}

const KINDS = { 'web-application': 'passwords of web applications', 'phone-pin': 'PINs' } as const;

const PREDEFINED: readonly string[] = Object.values(PREDEFINED_AUTHENTICATION_RULES);

function ruleStep(kind: keyof typeof KINDS, rule: AuthenticationRule): RunbookStep {
  const { name, failedSignIns, lockout, expiresAfterDays } = rule;
  const fields = {
    ...(failedSignIns === 'unlimited' ? {} : { MaxHacks: failedSignIns }),
    HackResetTime: rule.resetFailedSignInsAfterMinutes,
    LockoutDuration: lockout === 'until-unlocked' ? 0 : lockout,
    ...(expiresAfterDays === 'never' ? {} : { MaxDays: expiresAfterDays }),
    MinLength: rule.minimumLength,
    PrevCredCount: rule.previousCredentials,
    TrivialCredChecking: rule.refuseTrivial,
  };
  const find: RunbookAction = { request: findObject('authenticationrules', name) };
  return {
    id: `authentication-rules/${kind}`,
    title: `The rule for ${KINDS[kind]}: ${name}`,
    at: 'publisher',
    actions: [
      ...(PREDEFINED.includes(name)
        ? ([find, { request: changeObject('authenticationrules', fields, name) }] as const)
        : ([{ request: createObject('authenticationrules', { DisplayName: name, ...fields }) }] as const)),
      ...boxes(rule),
    ],
    page: '5-6',
    caution: 'Who has a shorter one keeps it until it is changed.',
  };
}

/** What no source has a value for. */
function boxes({ failedSignIns, expiresAfterDays }: AuthenticationRule): RunbookAction[] {
  const checked = [
    failedSignIns === 'unlimited' ? ['No Limit for Failed Sign-Ins'] : [],
    expiresAfterDays === 'never' ? ['Never Expires'] : [],
  ].flat();
  if (checked.length === 0) return [];
  return [
    {
      page: 'Cisco Unity Connection Administration > System Settings > Authentication Rules',
      fields: checked.map((box) => [box, 'checked'] as const),
    },
  ];
}

function templateStep(
  { alias, mailbox }: UserTemplate,
  authenticationRules: AuthenticationRules,
): readonly RunbookStep[] {
  const { webApplication, phonePin, initialCredentials } = authenticationRules;
  const { mustChangeAtNextSignIn } = initialCredentials;
  // A user without a mailbox has no PIN.
  const credentials = [
    ...(hasPasswords(authenticationRules)
      ? [{ resource: 'usertemplates/credential/password', rule: webApplication } as const]
      : []),
    ...(mailbox ? [{ resource: 'usertemplates/credential/pin', rule: phonePin } as const] : []),
  ];
  if (credentials.length === 0) return [];
  const rules = [...new Set(credentials.map(({ rule }) => rule.name))];
  return [
    {
      id: `authentication-rules/user-template/${encodeURIComponent(alias.toLowerCase())}`,
      title: `Rules of user template ${alias}`,
      at: 'publisher',
      actions: [
        { request: findObject('usertemplates', alias) },
        ...rules.map((name) => ({ request: findObject('authenticationrules', name) })),
        // The mark is set last, since nothing else is taken while it is there.
        ...credentials.flatMap(({ resource, rule }) => [
          { request: changeObject(resource, { CredMustChange: false }, alias) },
          {
            request: changeObject(
              resource,
              { CredentialPolicyObjectId: rule.name, DoesntExpire: rule.expiresAfterDays === 'never' },
              alias,
            ),
          },
          ...(mustChangeAtNextSignIn ? [{ request: changeObject(resource, { CredMustChange: true }, alias) }] : []),
        ]),
      ],
      page: '5-2',
    },
  ];
}

function existingUsers(authenticationRules: AuthenticationRules): RunbookStep {
  const { webApplication, phonePin } = authenticationRules;
  const password = ['Web Application: Authentication Rule', webApplication.name] as const;
  return {
    id: 'authentication-rules/users',
    title: 'Rules of users who are there already',
    at: 'publisher',
    actions: [
      {
        page: 'Cisco Unity Connection Administration > Users > Users > each user, with Bulk Edit > Edit > Password Settings',
        fields: [
          ...(hasPasswords(authenticationRules) ? [password] : []),
          ['Voicemail: Authentication Rule', phonePin.name],
        ],
      },
    ],
    page: '5-4',
    caution: 'A template says nothing of users who were made from it before.',
  };
}

/** Nothing is fetched: whoever took the name of the command in a registry would see the file. */
function checkFile({ webApplication, phonePin }: AuthenticationRules): string {
  return (
    'npx --no-install uc-lab-constructs check-credentials ' +
    `--minimum-pin-length ${phonePin.minimumLength} --minimum-password-length ${webApplication.minimumLength} <file.csv>`
  );
}

function initialCredentials(authenticationRules: AuthenticationRules): RunbookStep[] {
  const { from } = authenticationRules.initialCredentials;
  const actions: Record<InitialCredentialsSource, readonly [RunbookAction, ...RunbookAction[]] | undefined> = {
    'bulk-file': [
      { task: 'Write a CSV file with a PIN and a password for each user, none of them twice.' },
      {
        task: `In the folder of the lab, run ${checkFile(authenticationRules)}, and mend the file until nothing is found.`,
      },
      { task: 'Apply the file with the Bulk Password Edit tool or the Bulk Administration Tool, and delete it.' },
    ],
    administrator: [
      {
        page: 'Cisco Unity Connection Administration > Users > Users > each user > Edit > Change Password',
        fields: [
          ['Voicemail PIN', 'one that nobody else has, and that is not trivial'],
          ['Web application password', 'the same'],
        ],
      },
    ],
    user: [
      { task: 'Ask new users to sign in at once, by phone and in the Cisco PCA, and to change what they were given.' },
    ],
    template: undefined,
  };
  const done = actions[from];
  if (done === undefined) return [];
  return [
    {
      id: 'authentication-rules/initial-credentials',
      title: 'PINs and passwords of new users',
      at: from === 'bulk-file' ? 'administrator-workstation' : 'publisher',
      actions: done,
      page: '5-2',
      caution: 'Until then everybody from a template has the same ones.',
    },
  ];
}

function unlocking(authenticationRules: AuthenticationRules): RunbookStep[] {
  const { webApplication, phonePin } = authenticationRules;
  const rules = hasPasswords(authenticationRules) ? [webApplication, phonePin] : [phonePin];
  if (rules.every(({ lockout }) => lockout !== 'until-unlocked')) return [];
  return [
    {
      id: 'authentication-rules/unlock',
      title: 'Whenever somebody is locked out',
      at: 'publisher',
      actions: [
        { task: 'See that it is the user who asks, and nobody else.' },
        {
          page: 'Cisco Unity Connection Administration > Users > Users > the user > Edit > Password Settings',
          fields: [['Unlock Password', 'pressed']],
        },
      ],
      page: '5-6',
      when: 'recurring',
    },
  ];
}

const TELL_USERS: RunbookStep = {
  id: 'authentication-rules/tell-users',
  title: 'What users are told',
  at: 'workstations',
  actions: [
    { task: 'The PIN and the password are two things: who changes one has not changed the other.' },
    { task: 'Whoever fetches mail with an IMAP client enters a new password there, too.' },
    { task: 'A password with which somebody could change the PIN is kept as well as the PIN.' },
  ],
  page: '5-4',
};
