import type { LdifRecord } from '../../lib/directory/ldif';

/** Lines of a file of RFC 2849 as they were before they were folded. */
export function unfolded(text: string): string[] {
  return text.replaceAll('\n ', '').split('\n');
}

/** Name and value of a line. */
function pairOf(line: string): [string, string] {
  const [, name = '', encoded, plain = ''] = /^([^:]+):(?:: (.*)| (.*))$/.exec(line) ?? [];
  if (name === '') throw new Error(`This is no attribute: ${line}`);
  return [name, encoded === undefined ? plain : Buffer.from(encoded, 'base64').toString('utf8')];
}

/** The records of a file, read by nothing that the library has. */
export function readLdif(text: string): LdifRecord[] {
  if (text === '') return [];
  if (!text.endsWith('\n')) throw new Error('The last line has no end.');
  return text.slice(0, -1).split('\n\n').map(recordOf);
}

function recordOf(text: string): LdifRecord {
  const lines = unfolded(text.replace(/\n$/, ''));
  const ends = lines.at(-1) === '-';
  const [first, second, ...rest] = lines.slice(0, ends ? -1 : undefined).map(pairOf);
  if (first?.[0] !== 'dn' || second?.[0] !== 'changetype') throw new Error(`This is no record: ${text}`);
  const [, dn] = first;
  const [, change] = second;
  if (change === 'add' && !ends) return { dn, change, attributes: rest };
  const [begin, ...values] = rest;
  if (change !== 'modify' || !ends || begin === undefined) throw new Error(`This is no modification: ${text}`);
  const [operation, attribute] = begin;
  if (operation !== 'add' && operation !== 'replace') throw new Error(`This modifies nothing: ${text}`);
  if (values.some(([name]) => name !== attribute)) throw new Error(`This is a value of something else: ${text}`);
  return { dn, change, operation, attribute, values: values.map(([, value]) => value) };
}
