import { cliArgumentRefused, LabError } from '../../errors';
import { isHostName } from '../../network/host-name';

/**
 * Commands that exist on a Connection server and must not be used there: after them the application no longer works
 * (Table 4-1, page 4-2). No function of this file can make one.
 */
export const FORBIDDEN_COMMANDS = [
  'utils reset_ui_administrator_name',
  'utils reset_ui_administrator_password',
] as const;

declare const made: unique symbol;

/** A command at the command line of a Connection server. Only the functions of this file make one. */
export type CliCommand = string & { readonly [made]: true };

/** Whom the certificate of a server's web pages is issued to. */
export interface WebSecuritySubject {
  readonly organizationalUnit: string;
  readonly organization: string;
  readonly locality: string;
  readonly state: string;
  /** Two capital letters. */
  readonly country: string;
}

/** What a word of the subject may be: nothing that ends its quotes, parts it in two, or is a pattern to the command line. */
const SUBJECT_WORD = /^[\p{L}\p{N}][\p{L}\p{N} .&()-]*$/u;

/** The same, for people. */
export const SUBJECT_WORD_FORM = 'letters, digits, spaces, and . & ( ) -, with a letter or a digit first';

/** Whether a text can be a word of the subject. */
export function isSubjectWord(text: string): boolean {
  return SUBJECT_WORD.test(text);
}

/** What a country of the subject may be, for people. */
export const COUNTRY_FORM = 'two capital letters, as in DE';

const COUNTRY = /^[A-Z]{2}$/;

/** Whether a text can be the country of the subject. */
export function isCountry(text: string): boolean {
  return COUNTRY.test(text);
}

/**
 * Sets what the next certificate of a server's web pages says, the alternate name among it, and makes a self-signed one that
 * does. (Page 8-2; arguments as in Cisco's reference of the command line) Throws `CliArgumentRefused`.
 */
export function setWebSecurity(subject: WebSecuritySubject, alternateName: string): CliCommand {
  const { organizationalUnit, organization, locality, state, country } = subject;
  const words = { organizationalUnit, organization, locality, state };
  const refused = (argument: string, allowed: string) => cliArgumentRefused('set web-security', argument, allowed);
  const problems = [
    ...Object.entries(words)
      .filter(([, word]) => !isSubjectWord(word))
      .map(([argument]) => refused(argument, SUBJECT_WORD_FORM)),
    ...(isCountry(country) ? [] : [refused('country', COUNTRY_FORM)]),
    ...(isHostName(alternateName) ? [] : [refused('alternateName', 'a host name')]),
  ];
  if (problems.length > 0) throw new LabError(problems);
  const quoted = Object.values(words).map((word) => `"${word}"`);
  return command(`set web-security ${quoted.join(' ')} ${country} ${alternateName}`);
}

/** Restarts the web server, after which it uses a new certificate. (Page 8-5) */
export function restartTomcat(): CliCommand {
  return command('utils service restart Cisco Tomcat');
}

/** Shows the certificate of a server's web pages. (Cisco's reference of the command line) */
export function showWebCertificate(): CliCommand {
  return command('show cert own tomcat');
}

/** Begins the wizard that turns single sign-on on. The web server restarts. (Page 6-4) */
export function enableSingleSignOn(): CliCommand {
  return command('utils sso enable');
}

/** Asks for each web application whether single sign-on is turned off there. The web server restarts. (Page 6-4) */
export function disableSingleSignOn(): CliCommand {
  return command('utils sso disable');
}

/** Shows whether single sign-on is on, and with what. (Page 6-5) */
export function showSingleSignOn(): CliCommand {
  return command('utils sso status');
}

/** Changes the security password. The server asks for the old one and the new one. (Page 7-1) */
export function setSecurityPassword(): CliCommand {
  return command('set password user security');
}

/** Changes the password of the operating system account that is signed in. The server asks for both. (Page 4-2) */
export function setAdministratorPassword(): CliCommand {
  return command('set password user admin');
}

/** Restarts a server. It asks first. (Cisco's reference of the command line) */
export function restartServer(): CliCommand {
  return command('utils system restart');
}

const ALIAS = /^[a-z0-9][a-z0-9._-]*$/i;

/**
 * Changes the web application password of a user, an administrator for one, and unlocks the account. The server asks for the
 * password. (Page 4-2) Throws `CliArgumentRefused`.
 */
export function resetApplicationPassword(alias: string): CliCommand {
  const form = 'letters, digits, and . _ -, with a letter or a digit first';
  return withAccount('utils cuc reset password', alias, ALIAS, form);
}

const ACCOUNT_NAME = /^[a-z0-9]+$/i;

const ACCOUNT_NAME_FORM = 'letters and digits';

/**
 * Adds an account of the operating system, never of the application. The server asks for its level and its password. (Page
 * 4-2) Throws `CliArgumentRefused`.
 */
export function addOperatingSystemAccount(name: string): CliCommand {
  return withAccount('set account name', name, ACCOUNT_NAME, ACCOUNT_NAME_FORM);
}

/** Deletes an account of the operating system, never of the application. (Page 4-2) Throws `CliArgumentRefused`. */
export function deleteOperatingSystemAccount(name: string): CliCommand {
  return withAccount('delete account', name, ACCOUNT_NAME, ACCOUNT_NAME_FORM);
}

/** Lists the accounts of the operating system. (Page 4-2) */
export function showOperatingSystemAccounts(): CliCommand {
  return command('show account');
}

function withAccount(verb: string, account: string, pattern: RegExp, form: string): CliCommand {
  if (!pattern.test(account)) throw new LabError([cliArgumentRefused(verb, 'account', form)]);
  return command(`${verb} ${account}`);
}

/** The brand is the one thing that the compiler cannot see here: whoever calls has checked each argument. */
function command(text: string): CliCommand {
  return text as CliCommand;
}
