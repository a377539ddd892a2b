/** A change record of an LDIF file: where it starts, and what it does to what. */
export interface LdifRecord {
  readonly line: number;
  readonly dn: string;
  readonly change: 'add' | 'modify';
}

interface Line {
  readonly number: number;
  readonly text: string;
}

const attribute = /^(?:[A-Za-z][A-Za-z0-9-]*|\d+(?:\.\d+)*)(?:;[A-Za-z0-9-]+)*$/;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * The change records of an LDIF file that keeps to the grammar of RFC 2849, and an error that names the line of one that does
 * not. Only add and modify are known, a URL is no value, and there is no `version: 1`, which ldbmodify refuses.
 */
export function strictLdif(text: string): LdifRecord[] {
  if (!text.endsWith('\n')) throw new Error('The last line has no end.');
  const records: Line[][] = [[]];
  for (const line of unfolded(text)) {
    if (line.text === '') records.push([]);
    else if (!line.text.startsWith('#')) records.at(-1)?.push(line);
  }
  return records.filter((lines) => lines.length > 0).map(recordOf);
}

function unfolded(text: string): Line[] {
  const lines: Line[] = [];
  for (const [at, raw] of text.split('\n').slice(0, -1).entries()) {
    const line = { number: at + 1, text: raw.replace(/\r$/, '') };
    if (!/^[\x20-\x7e]*$/.test(line.text)) fault(line, 'has a character that is not printable ASCII');
    const last = lines.at(-1);
    if (!line.text.startsWith(' ')) lines.push(line);
    else if (last === undefined || last.text === '') fault(line, 'continues nothing');
    else lines[lines.length - 1] = { ...last, text: last.text + line.text.slice(1) };
  }
  return lines;
}

function recordOf(lines: readonly Line[]): LdifRecord {
  const [first, second, ...rest] = lines;
  if (first === undefined || second === undefined)
    throw new Error(`Line ${first?.number ?? 0} is a record of its own.`);
  const dn = pairOf(first);
  if (dn.name !== 'dn') fault(first, 'is not the dn that a record starts with');
  const { name, value: change } = pairOf(second);
  if (name !== 'changetype' || (change !== 'add' && change !== 'modify'))
    fault(second, 'is no changetype, add or modify');
  if (change === 'modify') checkModifications(second, rest);
  else if (rest.length === 0) fault(second, 'adds an entry without attributes');
  else
    for (const line of rest)
      if (pairOf(line).name === 'dn') fault(line, 'starts a record without a blank line before it');
  return { line: first.number, dn: dn.value, change };
}

function checkModifications(changetype: Line, lines: readonly Line[]): void {
  let modified: string | undefined;
  for (const line of lines) {
    if (line.text === '-') {
      if (modified === undefined) fault(line, 'ends a modification that has not begun');
      modified = undefined;
      continue;
    }
    const { name, value } = pairOf(line);
    if (modified === undefined) {
      if (!/^(?:add|delete|replace)$/.test(name) || !attribute.test(value)) fault(line, 'begins no modification');
      modified = value;
    } else if (name !== modified) fault(line, `is not a value of ${modified}`);
  }
  if (lines.length === 0) fault(changetype, 'modifies nothing');
  if (modified !== undefined)
    fault(lines.at(-1) ?? changetype, 'ends a modification without the line that is a hyphen');
}

function pairOf(line: Line): { name: string; value: string } {
  const [, name = '', colons = '', value = ''] = /^([^:]*)(::?) *(.*)$/.exec(line.text) ?? [];
  if (!attribute.test(name)) fault(line, 'is no attribute and its value');
  if (colons === ':') {
    if (/^[:<]/.test(value) || value.endsWith(' ')) fault(line, 'has a value that must be in base64');
    return { name, value };
  }
  const bytes = Buffer.from(value, 'base64');
  if (!base64.test(value) || bytes.toString('base64') !== value) fault(line, 'has a value that is not base64');
  return { name, value: name === 'dn' ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : value };
}

function fault(line: Line, what: string): never {
  throw new Error(`Line ${line.number} ${what}: ${line.text}`);
}
