import { backwards } from './backwards';
import { type CredentialFaults, faultsAmong } from './credential-fault';
import { type CredentialOwner, dialledDigits, extensionsOf } from './credential-owner';
import { keypadDigits } from './keypad-digits';

/** The eight attributes of a PIN that is not trivial. A page of the guide ends after the fifth. */
export const PIN_ATTRIBUTES = {
  'pin-is-no-name': { fault: 'is the first or last name on the keypad', page: '5-6' },
  'pin-without-extension': { fault: 'contains an extension', page: '5-6' },
  'pin-without-reversed-extension': { fault: 'contains an extension backwards', page: '5-6' },
  'pin-without-repeated-group': { fault: 'repeats a group of digits', page: '5-6' },
  'pin-of-three-digits': { fault: 'has fewer than three different digits', page: '5-6' },
  'pin-without-run': { fault: 'has a digit three times in a row', page: '5-7' },
  'pin-is-no-sequence': { fault: 'counts up or down', page: '5-7' },
  'pin-without-straight-line': { fault: 'contains a straight line on the keypad', page: '5-7' },
} as const satisfies Record<string, { readonly fault: string; readonly page: string }>;

/** The name of an attribute of a PIN. */
export type PinAttribute = keyof typeof PIN_ATTRIBUTES;

/**
 * Which attributes of a non-trivial PIN this one lacks; `false` if it lacks none. A PIN consists of digits alone; another text
 * is judged by the digits and characters that it has.
 *
 * The guide's sentences leave things open. How they are read here, which is not always the stricter way: what the guide shows
 * by examples is taken to go as far as these do.
 * - A name is matched by the whole PIN. A name of several words counts as a whole and by each word (`Anna-Maria`: 266262742,
 *   2662 and 62742). How letters become digits is in `keypadDigits`.
 * - A group of two digits or more that follows upon itself is a repeated group (`408408`, `471212`); so is one of three or
 *   more that comes again further on (`408510408`).
 * - One digit alone is fewer than two different ones, and no better.
 * - Up and down mean by one from digit to digit, over all of the PIN. 0 comes before 1, and after 9 as on the keypad, so `7890`
 *   counts up and `2109` down; `135790` does neither, and `0123457` has a sequence in it but is none.
 * - A straight line is dialled key by key in one direction, along a row, a column or a diagonal, without leaving a key out. It
 *   counts when it has as many digits as a PIN must have, wherever in the PIN it is. The longest is `2580`, so with a minimum
 *   of five or more no line is long enough, as the guide has it.
 */
export function isTrivialPin(
  pin: string,
  owner: CredentialOwner,
  minimumLength: number,
): CredentialFaults<PinAttribute> | false {
  const extensions = extensionsOf(owner).flatMap((extension) => dialledDigits(extension) ?? []);
  return faultsAmong(PIN_ATTRIBUTES, {
    'pin-is-no-name': namesOf(owner).some((name) => keypadDigits(name) === pin && pin !== ''),
    'pin-without-extension': extensions.some((extension) => pin.includes(extension)),
    'pin-without-reversed-extension': extensions.some((extension) => pin.includes(backwards(extension))),
    'pin-without-repeated-group': /(.{2,})\1|(.{3,}).*\2/.test(pin),
    'pin-of-three-digits': new Set(pin).size < 3,
    'pin-without-run': /(.)\1\1/.test(pin),
    'pin-is-no-sequence': countsBy(1, pin) || countsBy(9, pin),
    'pin-without-straight-line': hasStraightLine(pin, minimumLength),
  });
}

function namesOf({ firstName = '', lastName = '' }: CredentialOwner): string[] {
  return [firstName, lastName].flatMap((name) => [name, ...name.split(/[\s-]+/)]);
}

/** Whether each digit is the one before and so much more, where 0 comes after 9. */
function countsBy(step: number, pin: string): boolean {
  return pin.length > 1 && steps(pin).every(([from, to]) => (Number(from) + step) % 10 === Number(to));
}

function hasStraightLine(pin: string, length: number): boolean {
  if (length < 2) return false;
  return Array.from(pin).some(
    (_, start) => pin.length - start >= length && isStraightLine(pin.slice(start, start + length)),
  );
}

function isStraightLine(digits: string): boolean {
  const directions = steps(digits).map(([from, to]) => direction(from, to));
  return directions.every((one) => one !== undefined && one === directions[0]);
}

/** The way from a key to one beside it, above, below or across. */
function direction(from: string, to: string): string | undefined {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (here === undefined || there === undefined || from === to) return undefined;
  const [down, right] = [there.row - here.row, there.column - here.column];
  return Math.abs(down) > 1 || Math.abs(right) > 1 ? undefined : `${down} ${right}`;
}

/** Where the key of a digit is: 1 to 9 in three rows, and 0 below the 8. */
function placeOf(digit: string): { readonly row: number; readonly column: number } | undefined {
  if (digit === '0') return { row: 3, column: 1 };
  const key = '123456789'.indexOf(digit);
  return key < 0 ? undefined : { row: Math.floor(key / 3), column: key % 3 };
}

function steps(text: string): [string, string][] {
  return Array.from(text.slice(1)).map((to, index) => [text.charAt(index), to]);
}
