// Writes values as a person would: references through the other resources, policies as objects, what varies as a formula.
import { firstMark, NODE_ADDRESS, type Varying } from './varying';

/** What expressions may name. */
export interface Names {
  /** The variable of the element with a Terraform address. Throws where there is none. */
  variableOf(address: string): string;
  /** The variable of the construct that has a node address. Throws where there is none. */
  constructAt(nodeAddress: string): string;
}

const REFERENCE = /\$\{((?:data\.)?aws_\w+\.[\w-]+)\.(\w+)\}/;
/** What a function of Terraform gives. It stays as Terraform has it. */
const FUNCTION_CALL = /^\$\{\w+\(.*\}$/;
const MAPS = new Set(['tags']);

/** A block as the config of a typed provider class. */
export function configExpression(config: object, names: Names): string {
  const lines = Object.entries(config)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${camelCase(key)}: ${attribute(key, value, names)}`);
  return `{ ${lines.join(', ')} }`;
}

/** A text, with what varies and what refers to other elements put in. */
export function textExpression(text: string, names: Names): string {
  if (FUNCTION_CALL.test(text)) return JSON.stringify(text);
  const json = parseJson(text);
  if (json !== undefined) return `JSON.stringify(${dataExpression(json, names)})`;
  const parts = split(text, names);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return 'text' in only ? JSON.stringify(only.text) : only.code;
  return `\`${parts.map((part) => ('text' in part ? escape(part.text) : `\${${part.code}}`)).join('')}\``;
}

/** `from_port` as `fromPort`. */
export function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function attribute(key: string, value: unknown, names: Names): string {
  if (key === 'depends_on' && Array.isArray(value))
    return `[${value.map((address) => names.variableOf(String(address))).join(', ')}]`;
  if (MAPS.has(key)) return dataExpression(value, names);
  if (Array.isArray(value)) return `[${value.map((one) => attribute('', one, names)).join(', ')}]`;
  return typeof value === 'object' && value !== null ? configExpression(value, names) : dataExpression(value, names);
}

/** A value whose keys stay as they are. */
function dataExpression(value: unknown, names: Names): string {
  if (typeof value === 'string') return textExpression(value, names);
  if (Array.isArray(value)) return `[${value.map((one) => dataExpression(one, names)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => {
    const name = textExpression(key, names);
    return `${name.startsWith('"') ? name : `[${name}]`}: ${dataExpression(one, names)}`;
  });
  return `{ ${entries.join(', ')} }`;
}

type Part = { readonly text: string } | { readonly code: string };

function split(text: string, names: Names): Part[] {
  const reference = REFERENCE.exec(text);
  if (reference) {
    const [all, address = '', name = ''] = reference;
    return around(text, reference.index, all.length, `${names.variableOf(address)}.${camelCase(name)}`, names);
  }
  const node = NODE_ADDRESS.exec(text);
  if (node) return around(text, node.index, node[0].length, `${names.constructAt(node[0])}.node.addr`, names);
  const mark = firstMark(text);
  if (mark) return around(text, mark.index, mark.length, formula(mark.varying), names);
  if (text.includes('${')) throw new Error(`The plain program cannot write this expression: ${text}`);
  return [{ text }];
}

function around(text: string, index: number, length: number, code: string, names: Names): Part[] {
  const [before, after] = [text.slice(0, index), text.slice(index + length)];
  return [...(before ? split(before, names) : []), { code }, ...(after ? split(after, names) : [])];
}

/** In the generated program, `n` is the number of a part. */
function formula({ kind, first, step }: Varying): string {
  const product = step === 1 ? 'n' : `${step} * n`;
  const sum = first === 0 ? product : `${first} + ${product}`;
  return kind === 'address' ? `address(${sum})` : sum;
}

function parseJson(text: string): object | undefined {
  if (!/^[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function escape(text: string): string {
  return text.replace(/[`\\]|\$(?=\{)/g, (character) => `\\${character}`);
}
