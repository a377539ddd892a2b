import { z } from 'zod';
import { literalString } from '../../boundary/literal-string';
import { unshown } from '../../boundary/unshown';
import { report } from '../../boundary/zod-problem';
import { accountNameTaken, predefinedTemplateOtherwise, userTemplateTaken, userTemplateUnknown } from '../../errors';
import { isSameName } from './is-same-name';
import { PREDEFINED_ROLES, type PredefinedRole } from './predefined-role';

/** The account that the installer makes for the application, and that may do everything there. */
export interface DefaultAdministratorProps {
  /**
   * Application user name: up to 64 letters, digits, and . _ -, with a letter or a digit first. Another account's: error
   * `AccountNameTaken`. One that the software keeps for itself: the rule `no-reserved-application-user-names` fails the synth. (pages 4-1 and 4-3)
   *
   * @default 'administrator'
   */
  readonly name?: string;
  /**
   * Its roles. Other than its own: the rule `default-administrator-role-untouched` fails the synth. (page 4-3)
   *
   * @default - `System Administrator` alone, which the installer gives it
   */
  readonly roles?: readonly PredefinedRole[];
  /**
   * Who signs in with it. More than two: the rule `default-administrator-for-few` fails the synth. (page 4-3)
   *
   * @default - one person, who administers the lab
   */
  readonly persons?: readonly string[];
}

/** A template from which accounts are made. */
export interface UserTemplateProps {
  /**
   * Its alias, up to 64 characters. That of another one of these: error `UserTemplateTaken`. That of a predefined template:
   * what is said here is said of it. (page 4-3)
   */
  readonly alias: string;
  /**
   * Whether its users have mailboxes. Otherwise than the predefined template of this alias has it: error
   * `PredefinedTemplateOtherwise`. (page 4-4)
   *
   * @default - false, and true for `VoiceMailUserTemplate`
   */
  readonly mailbox?: boolean;
  /**
   * Roles that its users have. With a mailbox, others than `Greeting Administrator`: the rule
   * `mailbox-users-without-administration` fails the synth. (pages 4-3 and 4-4)
   *
   * @default - none, and `System Administrator` for `AdministratorTemplate`
   */
  readonly roles?: readonly PredefinedRole[];
}

/** An account that is made in Cisco Unity Connection Administration. */
export interface ConnectionAccountProps {
  /**
   * Its alias, up to 64 characters; another account's: error `AccountNameTaken`. One that the software keeps for itself: the
   * rule `no-reserved-application-user-names` fails the synth. (page 4-3)
   */
  readonly alias: string;
  /**
   * Alias of the template that it is made from, which says whether it has a mailbox. One that there is not: error
   * `UserTemplateUnknown`. Many from one that gives the role of a system administrator: the rule
   * `administrator-template-sparingly` warns. (page 4-3)
   */
  readonly template: string;
  /**
   * Its roles. With a mailbox, others than `Greeting Administrator`: the rule `mailbox-users-without-administration` fails the
   * synth. (page 4-4)
   *
   * @default - those of its template
   */
  readonly roles?: readonly PredefinedRole[];
  /**
   * Whether somebody administers Connection with it. With a mailbox: the rule `separate-administration-accounts` fails the
   * synth. (page 4-4)
   *
   * @default - true without a mailbox, and false with one
   */
  readonly administers?: boolean;
}

/**
 * Who administers the servers, and with what. Passwords are no part of this. A value that is none of those named: error
 * `InvalidProperty`; a token: error `TokenWhereLiteral`. No error shows what was given, since it may be a password.
 */
export interface AdministrationProps {
  /**
   * Names of the operating system's accounts, at least one: letters and digits, with a small letter first. The installer makes
   * the first one; the command line makes the others, and nothing but these. Twice the same: error `AccountNameTaken`.
   * (pages 4-1 and 4-2)
   *
   * @default - `osadmin` alone
   */
  readonly operatingSystemAccounts?: readonly string[];
  /** The application's first account (page 4-1). @default - see its members */
  readonly defaultAdministrator?: DefaultAdministratorProps;
  /**
   * Templates for accounts, beside the predefined `VoiceMailUserTemplate` and `AdministratorTemplate`. (page 4-3)
   *
   * @default - `UserAdministratorTemplate` and `HelpDeskTemplate`, each with the role of its name
   */
  readonly userTemplates?: readonly UserTemplateProps[];
  /** Accounts beside the default administrator (page 4-3). @default - none */
  readonly accounts?: readonly ConnectionAccountProps[];
}

/** A template, with nothing left open. */
export type UserTemplate = Required<UserTemplateProps>;

/** An account, with nothing left open. */
export interface ConnectionAccount extends Required<ConnectionAccountProps> {
  /** Whether its template gives it a mailbox. */
  readonly mailbox: boolean;
}

/** Who administers the servers, with nothing left open. */
export interface Administration {
  readonly operatingSystemAccounts: readonly string[];
  readonly defaultAdministrator: Required<DefaultAdministratorProps>;
  /** The predefined ones first. */
  readonly userTemplates: readonly UserTemplate[];
  readonly accounts: readonly ConnectionAccount[];
}

/** The template for users with mailboxes that a server has from the start, and the one for administrators (page 4-3). */
const PREDEFINED_TEMPLATES: readonly UserTemplate[] = [
  { alias: 'VoiceMailUserTemplate', mailbox: true, roles: [] },
  { alias: 'AdministratorTemplate', mailbox: false, roles: ['System Administrator'] },
];

/** Templates that give less than everything, as the guide proposes (page 4-3). */
const FURTHER_TEMPLATES: readonly UserTemplateProps[] = [
  { alias: 'UserAdministratorTemplate', roles: ['User Administrator'] },
  { alias: 'HelpDeskTemplate', roles: ['Help Desk Administrator'] },
];

const DEFAULT_ADMINISTRATOR = 'administrator';

/** What the installer gives the default administrator (page 4-3). */
export const DEFAULT_ADMINISTRATOR_ROLES: readonly PredefinedRole[] = ['System Administrator'];

/** What an alias may have, as the table of the Bulk Administration Tool has it. No brace, so no token for one either. */
const ALIAS = /^[\p{L}\p{N}.,` ~!@#$%^&_'-]{1,64}$/u;

const aliasSchema = z
  .string()
  .regex(ALIAS, "Expected 1 to 64 characters: letters, digits, spaces, and . , ` ~ ! @ # $ % ^ & _ ' -");

/** What the installer takes, and the command that resets the password. */
const applicationUserName = z
  .string()
  .regex(
    /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/,
    'Expected 1 to 64 characters: letters, digits, and . _ -, with a letter or a digit first',
  );

const rolesSchema = z.array(z.enum(PREDEFINED_ROLES)).exactOptional();

const operatingSystemAccount = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'Expected letters and digits, a small one first');

const shownSchema = z
  .strictObject({
    operatingSystemAccounts: z
      .array(operatingSystemAccount)
      .min(1, 'Expected at least the account that the installer makes')
      .check((context) => {
        for (const index of repeated(context.value))
          report(context, accountNameTaken(context.value[index] ?? ''), [index]);
      })
      .exactOptional(),
    defaultAdministrator: z
      .strictObject({
        name: applicationUserName.exactOptional(),
        roles: rolesSchema,
        persons: z.array(literalString).exactOptional(),
      })
      .exactOptional(),
    userTemplates: z
      .array(z.strictObject({ alias: aliasSchema, mailbox: z.boolean().exactOptional(), roles: rolesSchema }))
      .check((context) => {
        const templates = context.value;
        for (const index of repeated(templates.map(({ alias }) => alias)))
          report(context, userTemplateTaken(templates[index]?.alias ?? ''), [index, 'alias']);
        for (const [index, { alias, mailbox }] of templates.entries()) {
          const predefined = PREDEFINED_TEMPLATES.find((one) => isSameName(one.alias, alias));
          if (predefined !== undefined && mailbox !== undefined && mailbox !== predefined.mailbox)
            report(context, predefinedTemplateOtherwise(alias, predefined.mailbox), [index, 'mailbox']);
        }
      })
      .exactOptional(),
    accounts: z
      .array(
        z.strictObject({
          alias: aliasSchema,
          template: aliasSchema,
          roles: rolesSchema,
          administers: z.boolean().exactOptional(),
        }),
      )
      .exactOptional(),
  })
  .check((context) => {
    const { defaultAdministrator: { name = DEFAULT_ADMINISTRATOR } = {}, accounts = [], userTemplates } = context.value;
    for (const index of repeated([name, ...accounts.map(({ alias }) => alias)]))
      report(context, accountNameTaken(accounts[index - 1]?.alias ?? ''), ['accounts', index - 1, 'alias']);
    const aliases = allTemplates(userTemplates).map(({ alias }) => alias);
    for (const [index, { template }] of accounts.entries())
      if (!aliases.some((alias) => isSameName(alias, template)))
        report(context, userTemplateUnknown(template, aliases), ['accounts', index, 'template']);
  }) satisfies z.ZodType<AdministrationProps>;

/** A schema for the props. People may have written a password beside a name, or in its place. */
export const administrationSchema: z.ZodType<AdministrationProps> = unshown(() => shownSchema);

/** Fills the defaults in. */
export function resolveAdministration({
  operatingSystemAccounts = ['osadmin'],
  defaultAdministrator: {
    name = DEFAULT_ADMINISTRATOR,
    roles = DEFAULT_ADMINISTRATOR_ROLES,
    persons = ['who administers the lab'],
  } = {},
  userTemplates,
  accounts = [],
}: AdministrationProps = {}): Administration {
  const templates = allTemplates(userTemplates);
  return {
    operatingSystemAccounts,
    defaultAdministrator: { name, roles, persons },
    userTemplates: templates,
    accounts: accounts.map((account) => resolveAccount(account, templates)),
  };
}

/** The predefined templates, as somebody may have changed them, and the further ones. */
function allTemplates(given: readonly UserTemplateProps[] = FURTHER_TEMPLATES): UserTemplate[] {
  const changed = PREDEFINED_TEMPLATES.map((predefined) => ({
    ...predefined,
    ...given.find(({ alias }) => isSameName(alias, predefined.alias)),
  }));
  const further = given.filter(({ alias }) => !changed.some((one) => isSameName(one.alias, alias)));
  return [...changed, ...further.map(({ alias, mailbox = false, roles = [] }) => ({ alias, mailbox, roles }))];
}

function resolveAccount(
  { alias, template, roles, administers }: ConnectionAccountProps,
  templates: readonly UserTemplate[],
): ConnectionAccount {
  const madeFrom = templates.find((one) => isSameName(one.alias, template));
  const mailbox = madeFrom?.mailbox ?? false;
  return {
    alias,
    template,
    mailbox,
    roles: roles ?? madeFrom?.roles ?? [],
    administers: administers ?? !mailbox,
  };
}

/** Places of names that were there before. */
function repeated(names: readonly string[]): number[] {
  return [...names.keys()].filter((index) =>
    names.slice(0, index).some((before) => isSameName(before, names[index] ?? '')),
  );
}
