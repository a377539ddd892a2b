import { backwards } from './backwards';
import { type CredentialFaults, faultsAmong } from './credential-fault';
import { type CredentialOwner, dialledDigits, extensionsOf } from './credential-owner';

/** The five attributes of a web application password that is not trivial. */
export const PASSWORD_ATTRIBUTES = {
  'password-of-three-kinds': {
    fault: 'has fewer than three of upper case, lower case, numbers and symbols',
    page: '5-7',
  },
  'password-without-alias': { fault: 'contains the alias, forwards or backwards', page: '5-7' },
  'password-without-extension': { fault: 'contains an extension', page: '5-7' },
  'password-without-run': { fault: 'has a character four times in a row', page: '5-7' },
  'password-is-no-sequence': { fault: 'consists of consecutive characters', page: '5-7' },
} as const satisfies Record<string, { readonly fault: string; readonly page: string }>;

/** The name of an attribute of a password. */
export type PasswordAttribute = keyof typeof PASSWORD_ATTRIBUTES;

/** What counts for each of the four kinds. A space is a symbol to nobody who has to guess it, so it is none here. */
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[\p{P}\p{S}]/u];

/**
 * Which attributes of a non-trivial web application password this one lacks; `false` if it lacks none.
 *
 * Where the guide leaves something open, the stricter reading: the alias is found in upper and lower case, as signing in takes
 * it in both; an extension is found as it is written and as it is dialled; `aBcDeF` is consecutive as `abcdef` is. A character
 * in upper case is another than in lower case where it is counted in a row.
 */
export function isTrivialPassword(
  password: string,
  owner: CredentialOwner,
): CredentialFaults<PasswordAttribute> | false {
  const lowerCase = password.toLowerCase();
  const alias = owner.alias.toLowerCase();
  const extensions = extensionsOf(owner).flatMap((extension) => [
    extension.toLowerCase(),
    dialledDigits(extension) ?? extension.toLowerCase(),
  ]);
  return faultsAmong(PASSWORD_ATTRIBUTES, {
    'password-of-three-kinds': KINDS.filter((kind) => kind.test(password)).length < 3,
    'password-without-alias': alias !== '' && [alias, backwards(alias)].some((one) => lowerCase.includes(one)),
    'password-without-extension': extensions.some((extension) => lowerCase.includes(extension)),
    'password-without-run': /(.)\1{3}/su.test(password),
    'password-is-no-sequence': [password, lowerCase, password.toUpperCase()].some((one) => isConsecutive(one)),
  });
}

function isConsecutive(text: string): boolean {
  const codes = Array.from(text).map((character) => character.codePointAt(0) ?? 0);
  const [first = 0, second = first] = codes;
  const step = second - first;
  return Math.abs(step) === 1 && codes.every((code, index) => code === first + index * step);
}
