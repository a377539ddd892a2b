import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as commands from '../../../lib/connection/runbook/cli-command';
import { LabError } from '../../../lib/errors';

const {
  addOperatingSystemAccount,
  deleteOperatingSystemAccount,
  FORBIDDEN_COMMANDS,
  isCountry,
  isSubjectWord,
  resetApplicationPassword,
  setWebSecurity,
} = commands;

const SUBJECT = {
  organizationalUnit: 'Voice & Video',
  organization: 'Example (Lab)',
  locality: 'Zürich',
  state: 'ZH',
  country: 'CH',
};

/** The functions that take no argument. */
const FIXED: Readonly<Record<string, () => string>> = {
  'utils service restart Cisco Tomcat': commands.restartTomcat,
  'utils sso enable': commands.enableSingleSignOn,
  'utils sso disable': commands.disableSingleSignOn,
  'show cert own tomcat': commands.showWebCertificate,
  'utils sso status': commands.showSingleSignOn,
  'set password user security': commands.setSecurityPassword,
  'set password user admin': commands.setAdministratorPassword,
  'utils system restart': commands.restartServer,
  'show account': commands.showOperatingSystemAccounts,
};

/** Those that take texts, in which somebody might smuggle something in. */
const TAKING: Readonly<Record<string, (...texts: readonly string[]) => string>> = {
  'set web-security': (one = '', two = '', three = '', four = '', country = '', name = '') =>
    setWebSecurity({ organizationalUnit: one, organization: two, locality: three, state: four, country }, name),
  'utils cuc reset password': (alias = '') => resetApplicationPassword(alias),
  'set account name': (name = '') => addOperatingSystemAccount(name),
  'delete account': (name = '') => deleteOperatingSystemAccount(name),
};

/** What the command line would end an argument at, or take for another command. */
const SMUGGLED = ['\n', '\r', '"', "'", '\\', ';', '|', '`', '$', '>', ',', '\0', '\u2028', '\u00a0', '\t'];

const anyArgument = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...FORBIDDEN_COMMANDS, 'reset_ui_administrator_name'),
  // Good words, bad words, and what joins them.
  fc
    .array(
      fc.constantFrom('Voice', 'DE', 'operator', 'voicemail.lab.internal', ' ', '', ...SMUGGLED, ...FORBIDDEN_COMMANDS),
      { minLength: 1, maxLength: 3 },
    )
    .map((words) => words.join('')),
);

function problemsOf(make: () => string): string[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return error.problems.map(({ code, message }) => `${code}: ${message}`);
  }
}

describe('commands', () => {
  it('are what the guide and the reference write', () => {
    expect(setWebSecurity(SUBJECT, 'voicemail.lab.internal')).toBe(
      'set web-security "Voice & Video" "Example (Lab)" "Zürich" "ZH" CH voicemail.lab.internal',
    );
    expect(resetApplicationPassword('j.doe_2-x')).toBe('utils cuc reset password j.doe_2-x');
    expect(addOperatingSystemAccount('Operator2')).toBe('set account name Operator2');
    expect(deleteOperatingSystemAccount('operator2')).toBe('delete account operator2');
  });

  it.each(Object.entries(FIXED))('%s takes no argument', (text, make) => {
    expect(make.length).toBe(0);
    expect(make()).toBe(text);
  });

  it('are all known to this test', () => {
    const makers = Object.entries(commands).filter(
      ([name, value]) => typeof value === 'function' && !['isCountry', 'isSubjectWord'].includes(name),
    );
    expect(makers).toHaveLength(Object.keys({ ...FIXED, ...TAKING }).length);
  });

  it('are forbidden by name', () => {
    expect(FORBIDDEN_COMMANDS).toEqual(['utils reset_ui_administrator_name', 'utils reset_ui_administrator_password']);
  });
});

describe('whatever a command is made of', () => {
  it.each(Object.entries({ ...FIXED, ...TAKING }))('%s stays that one command, or is refused', (verb, make) => {
    fc.assert(
      fc.property(fc.array(anyArgument, { minLength: 6, maxLength: 6 }), (texts) => {
        let text: string;
        try {
          text = make(...texts);
        } catch (error) {
          expect(error).toBeInstanceOf(LabError);
          return;
        }
        expect(text.startsWith(verb)).toBe(true);
        expect(FORBIDDEN_COMMANDS.filter((forbidden) => text.includes(forbidden))).toEqual([]);
        // Quotes come in pairs that the function itself has put there, and nothing ends the line or the argument.
        expect(text.replace(/ "[^"]+"(?= )/g, '')).toMatch(/^[a-zA-Z0-9 ._-]+$/);
        expect(text).not.toMatch(/[\p{C}\\;|`$><,']/u);
      }),
    );
  });

  it.each(SMUGGLED)('%j is in no argument', (character) => {
    const texts = [character, `a${character}`, `a${character}b`, `${character}b`];
    for (const text of texts) {
      expect(isSubjectWord(text)).toBe(false);
      expect(isCountry(text)).toBe(false);
      expect(() => resetApplicationPassword(text)).toThrow('CliArgumentRefused');
      expect(() => addOperatingSystemAccount(text)).toThrow('CliArgumentRefused');
      expect(() => deleteOperatingSystemAccount(text)).toThrow('CliArgumentRefused');
      expect(() => setWebSecurity({ ...SUBJECT, state: text }, 'voicemail')).toThrow('CliArgumentRefused');
      expect(() => setWebSecurity(SUBJECT, text)).toThrow('CliArgumentRefused');
    }
  });

  it('is refused argument by argument, without what was given', () => {
    const bad = 'hunter2"';
    const subject = { organizationalUnit: bad, organization: bad, locality: bad, state: bad, country: bad };
    const problems = problemsOf(() => setWebSecurity(subject, bad));
    expect(problems).toEqual(
      ['organizationalUnit', 'organization', 'locality', 'state', 'country', 'alternateName'].map(
        (argument) =>
          `CliArgumentRefused: The command line of a Connection server does not take this as ${argument} of set web-security.`,
      ),
    );
    expect(problemsOf(() => resetApplicationPassword(bad)).join()).not.toContain('hunter2');
  });
});

describe('an argument', () => {
  it.each(['', ' ', '-x', '.x', '_x', 'a b', 'a@b', 'ä'])('%j is no alias', (alias) => {
    expect(() => resetApplicationPassword(alias)).toThrow('CliArgumentRefused');
  });

  it.each(['', 'a b', 'a.b', 'a-b', 'a_b', 'é'])('%j is no account of the operating system', (name) => {
    expect(() => addOperatingSystemAccount(name)).toThrow('CliArgumentRefused');
    expect(() => deleteOperatingSystemAccount(name)).toThrow('CliArgumentRefused');
  });

  it.each(['', ' ', ' Voice', '-Voice', '(Voice)', 'a_b', 'a/b', '100%'])('%j is no word of a subject', (word) => {
    expect(isSubjectWord(word)).toBe(false);
  });

  it.each(['V', '1', 'Voice Services', 'Müller & Co. (Süd)', 'Nord-Süd'])('%j is a word of a subject', (word) => {
    expect(isSubjectWord(word)).toBe(true);
  });

  it.each([
    ['DE', true],
    ['de', false],
    ['D', false],
    ['DEU', false],
    ['D1', false],
    ['', false],
  ])('%j as a country: %s', (text, expected) => {
    expect(isCountry(text)).toBe(expected);
  });
});
