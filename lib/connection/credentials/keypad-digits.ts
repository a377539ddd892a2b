/** Letters on the keys of a phone, from the key 2 on. */
const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** Letters that are written with others where they cannot be written as they are. All others lose their accents. */
const WRITTEN_AS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

const DIGIT_OF: ReadonlyMap<string, string> = new Map(
  KEYS.flatMap((letters, index) => Array.from(letters).map((letter): [string, string] => [letter, `${index + 2}`])),
);

/**
 * A name as it is typed on the keypad of a phone: each letter by its key, an accented one by the key of the letter below the
 * accent, a digit by itself. What is on no key, such as an apostrophe or a letter of another script, is left out.
 */
export function keypadDigits(name: string): string {
  return Array.from(name.toLowerCase().normalize('NFD'))
    .flatMap((letter) => Array.from(WRITTEN_AS.get(letter) ?? letter))
    .map((letter) => DIGIT_OF.get(letter) ?? (/[0-9]/.test(letter) ? letter : ''))
    .join('');
}
