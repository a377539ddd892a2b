/** Letters of Western European alphabets that have no accent to take away, and what Active Directory takes them for. */
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ð: 'd', þ: 'th' };

/**
 * What is equal for two names exactly when Active Directory takes them for one: it looks at neither the case of letters nor
 * their accents (Microsoft KB 938447), nor at how many spaces there are in a row.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæøðþ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
