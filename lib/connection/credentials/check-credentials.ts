import { pipeline, type Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import {
  alternateExtensionsUnchecked,
  credentialsNotUnicode,
  credentialsUnreadable,
  credentialsWithoutUsers,
  LabError,
  malformedCredentials,
  type Problem,
  userWithoutAlias,
} from '../../errors';
import { type CredentialColumns, credentialColumns } from './credential-columns';
import type { CredentialFault } from './credential-fault';
import type { CredentialOwner } from './credential-owner';
import { isTrivialPassword } from './is-trivial-password';
import { isTrivialPin } from './is-trivial-pin';

/** How long credentials must be. */
export interface CredentialLengths {
  /** Fewest digits of a PIN (page 5-4). @default 6 */
  readonly minimumPinLength?: number;
  /** Fewest characters of a password (page 5-4). @default 8 */
  readonly minimumPasswordLength?: number;
}

/** A fault of one of a user's credentials. */
export interface UserCredentialFault extends CredentialFault {
  readonly credential: 'PIN' | 'password';
}

/** What was found of one user. Nothing in it is part of a credential. */
export interface CheckedUser {
  /** Line of the file on which the user's row ends, from 1. */
  readonly line: number;
  /** The alias; `undefined` where it has the user's PIN or password in it, and so is not shown. */
  readonly alias: string | undefined;
  readonly faults: readonly UserCredentialFault[];
}

/** Most digits that the field for a PIN takes. */
const LONGEST_PIN = 64;

/** What a decoder writes for bytes that are no text in its encoding. */
const NOT_DECODED = '\uFFFD';

const rowSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/**
 * Judges the credentials of a bulk file, user by user while it is read: CSV with commas, in UTF-8 or UTF-16, with headings in
 * its first row. Beside what makes a credential trivial, each must be there, long enough, and nobody else's (pages 5-2 and
 * 5-4). Throws `LabError` where the file cannot be used, and never shows what was in it. What the headings leave out without making
 * the file useless is noted, before the first user.
 */
export async function* checkCredentials(
  csv: Readable,
  { minimumPinLength = 6, minimumPasswordLength = 8 }: CredentialLengths = {},
  note: (problem: Problem) => void = () => undefined,
): AsyncGenerator<CheckedUser, void, undefined> {
  const pins = new Map<string, number>();
  const passwords = new Map<string, number>();
  let columns: CredentialColumns | undefined;
  let users = 0;
  for await (const { cells, line } of rowsOf(csv)) {
    if (columns === undefined) {
      columns = credentialColumns(cells);
      if (columns.alternateExtensions.length === 0) note(alternateExtensionsUnchecked());
      continue;
    }
    users += 1;
    const { owner, pin, password } = readUser(columns, cells, line);
    const faults = [
      ...(pin === undefined ? [] : pinFaults(pin, owner, minimumPinLength, earlier(pins, pin, line))),
      ...(password === undefined
        ? []
        : passwordFaults(password, owner, minimumPasswordLength, earlier(passwords, password, line))),
    ];
    yield { line, alias: shownAlias(owner.alias, pin, password), faults };
  }
  if (columns === undefined) credentialColumns([]);
  if (users === 0) throw new LabError([credentialsWithoutUsers()]);
}

/** The rows of the file. What the parser says of a row that it cannot read has cells of it, and is not handed on. */
async function* rowsOf(csv: Readable): AsyncGenerator<{ cells: string[]; line: number }, void, undefined> {
  const parser = parse({ bom: true, info: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n', '\r'] });
  // An error of the source reaches the parser, and so whoever reads on.
  pipeline(csv, parser, () => undefined);
  try {
    for await (const row of parser) {
      const { record, info } = rowSchema.parse(row);
      yield { cells: record, line: info.lines };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new LabError([malformedCredentials(parser.info.lines, error.code)]);
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (typeof code === 'string') throw new LabError([credentialsUnreadable(code)]);
    throw error;
  }
}

function readUser(columns: CredentialColumns, cells: readonly string[], line: number) {
  const cell = (place: number | undefined) => (place === undefined ? undefined : (cells[place] ?? ''));
  const alternateExtensions = columns.alternateExtensions.map((place) => cell(place) ?? '');
  const owner: CredentialOwner = {
    alias: (cell(columns.alias) ?? '').trim(),
    firstName: cell(columns.firstName) ?? '',
    lastName: cell(columns.lastName) ?? '',
    extension: cell(columns.extension) ?? '',
    alternateExtensions,
  };
  const [pin, password] = [cell(columns.pin), cell(columns.password)];
  const { alias, firstName, lastName, extension } = owner;
  const read = [alias, firstName, lastName, extension, ...alternateExtensions, pin, password];
  if (read.some((one) => one?.includes(NOT_DECODED))) throw new LabError([credentialsNotUnicode(line)]);
  if (owner.alias === '') throw new LabError([userWithoutAlias(line)]);
  return { owner, pin, password };
}

/** The line that had a credential before, if one had; from now on this one has. */
function earlier(lines: Map<string, number>, credential: string, line: number): number | undefined {
  const before = lines.get(credential);
  if (before === undefined) lines.set(credential, line);
  return before;
}

function pinFaults(
  pin: string,
  owner: CredentialOwner,
  minimumLength: number,
  sameAs: number | undefined,
): UserCredentialFault[] {
  const fault = (id: string, fault: string, page: string) => ({ credential: 'PIN', id, fault, page }) as const;
  if (pin === '') return [fault('pin-given', 'is missing, so that the one of the template stays', '5-2')];
  if (!/^[0-9]+$/.test(pin)) return [fault('pin-of-digits', 'has other characters than digits', '5-2')];
  if (pin.length > LONGEST_PIN) return [fault('pin-length', `has more than ${LONGEST_PIN} digits`, '5-4')];
  return [
    ...(pin.length < minimumLength ? [fault('pin-length', `has fewer than ${minimumLength} digits`, '5-4')] : []),
    ...(isTrivialPin(pin, owner, minimumLength) || []).map((one) => ({ credential: 'PIN', ...one }) as const),
    ...(sameAs === undefined ? [] : [fault('pin-unique', `is the same as on line ${sameAs}`, '5-2')]),
  ];
}

function passwordFaults(
  password: string,
  owner: CredentialOwner,
  minimumLength: number,
  sameAs: number | undefined,
): UserCredentialFault[] {
  const fault = (id: string, fault: string, page: string) => ({ credential: 'password', id, fault, page }) as const;
  if (password === '') return [fault('password-given', 'is missing, so that the one of the template stays', '5-2')];
  return [
    ...(Array.from(password).length < minimumLength
      ? [fault('password-length', `has fewer than ${minimumLength} characters`, '5-4')]
      : []),
    ...(isTrivialPassword(password, owner) || []).map((one) => ({ credential: 'password', ...one }) as const),
    ...(sameAs === undefined ? [] : [fault('password-unique', `is the same as on line ${sameAs}`, '5-2')]),
  ];
}

/** An alias that has a credential in it would give this away. */
function shownAlias(alias: string, ...credentials: readonly (string | undefined)[]): string | undefined {
  const given = credentials.flatMap((one) => (one === undefined || one === '' ? [] : [one.toLowerCase()]));
  return given.some((one) => alias.toLowerCase().includes(one)) ? undefined : alias;
}
