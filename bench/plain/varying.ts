// What differs between the parts of an app: numbers and addresses, which grow by the same step from one part to the next.

/** Something that is not the same in every part. */
export interface Varying {
  readonly kind: 'number' | 'address';
  /** What it is in the first part. */
  readonly first: number;
  /** How much more it is in each further part. */
  readonly step: number;
}

/** A text that constructs derive from the path of a construct, and that is in the path of another. */
export const NODE_ADDRESS = /\bc8[0-9a-f]{40}\b/;

// References differ in the names of what they refer to, which a program takes from its own variables.
const TOKENS = new RegExp(`(\\$\\{[^}]*\\}|${NODE_ADDRESS.source}|\\d+(?:\\.\\d+){3}|\\d+)`);
const isReference = (token: string) => token.startsWith('${') || NODE_ADDRESS.test(token);

// Between characters that Unicode leaves to private use, so that a text may have them anywhere, and JSON, too.
const MARK = /\uE000(number|address) (\d+) (-?\d+)\uE001/;

/** A value of the first part, with marks where that of the second part differs. Throws where no number tells the two apart. */
export function marked(first: unknown, second: unknown): unknown {
  if (typeof first === 'string' && typeof second === 'string') return markedText(first, second);
  if (typeof first === 'number' && typeof second === 'number') return first === second ? first : mark(first, second);
  if (Array.isArray(first) && Array.isArray(second) && first.length === second.length)
    return first.map((one, index) => marked(one, second[index]));
  if (isBlock(first) && isBlock(second)) return markedBlock(first, second);
  if (first !== second) fail(JSON.stringify(first), JSON.stringify(second));
  return first;
}

/** A block of the first part, with marks where that of the second part differs. */
export function markedBlock(first: object, second: object): Record<string, unknown> {
  const [own, others] = [Object.entries(first), Object.entries(second)];
  if (own.length !== others.length) fail(JSON.stringify(first), JSON.stringify(second));
  return Object.fromEntries(
    own.map(([key, value], index) => {
      const [otherKey = '', other] = others[index] ?? [];
      // They are nothing but references.
      return key === 'depends_on' ? [key, value] : [markedText(key, otherKey), marked(value, other)];
    }),
  );
}

/** A text of the first part, with marks where that of the second part differs. */
export function markedText(first: string, second: string): string {
  const others = second.split(TOKENS);
  const own = first.split(TOKENS);
  if (own.length !== others.length) fail(first, second);
  return own
    .map((one, index) => {
      const other = others[index] ?? '';
      if (one === other || [one, other].every(isReference)) return one;
      if (![one, other].every((token) => /^(0|[1-9][\d.]*)$/.test(token))) fail(first, second);
      return one.includes('.') ? mark(numberOf(one), numberOf(other), 'address') : mark(Number(one), Number(other));
    })
    .join('');
}

/** The first mark in a text, and where it is. */
export function firstMark(text: string): { varying: Varying; index: number; length: number } | undefined {
  const found = MARK.exec(text);
  if (found === null) return undefined;
  const [{ length }, kind, first, step] = found;
  const varying = { kind: kind === 'address' ? kind : 'number', first: Number(first), step: Number(step) } as const;
  return { varying, index: found.index, length };
}

function mark(first: number, second: number, kind: Varying['kind'] = 'number'): string {
  return `\uE000${kind} ${first} ${second - first}\uE001`;
}

function numberOf(address: string): number {
  return address.split('.').reduce((number, octet) => number * 256 + Number(octet), 0);
}

function isBlock(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(first: string, second: string): never {
  throw new Error(`The plain program cannot tell how the parts of the app differ here:\n${first}\n${second}`);
}
