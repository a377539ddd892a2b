/** What PowerShell sees in a script: what it does, and what it takes as it is. */
export interface PowerShellText {
  /** The script with nothing between its quotes. */
  readonly code: string;
  /** What is between single quotes, pieces of one text put together. */
  readonly literals: readonly string[];
}

/** A here-string with everything in it, to be the end of its line; and either kind of quoted text. */
const HERE_STRING = /@'\n([^]*?)\n'@/y;
const SINGLE_QUOTED = /['\u2018-\u201b]((?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)['\u2018-\u201b]/y;
const DOUBLE_QUOTED = /["\u201c-\u201e]((?:[^"`\u201c-\u201e]|`[^]|["\u201c-\u201e]{2})*)["\u201c-\u201e]/y;
const QUOTES = /["'`\u2018-\u201e]/;

/** Reads a script as PowerShell's own rules of quoting have it. A quote that is never closed is an error. */
export function readPowerShell(lines: readonly string[]): PowerShellText {
  const text = lines.join('\n');
  const literals: string[] = [];
  let code = '';
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return undefined;
    at = pattern.lastIndex;
    return found[1] ?? '';
  };
  while (at < text.length) {
    const here = take(HERE_STRING);
    const single = here === undefined ? take(SINGLE_QUOTED) : undefined;
    const double = here === undefined && single === undefined ? take(DOUBLE_QUOTED) : undefined;
    if (here !== undefined) code += '@here';
    else if (single !== undefined) {
      literals.push(single.replace(/['\u2018-\u201b](['\u2018-\u201b])/g, '$1'));
      code += "''";
    } else if (double !== undefined) code += `"${double}"`;
    else {
      const character = text.charAt(at);
      if (QUOTES.test(character) || text.startsWith("@'\n", at))
        throw new Error(`Nothing closes this: ${text.slice(at, at + 60)}`);
      code += character;
      at += 1;
    }
  }
  return joined(code, literals);
}

/** Texts that a script puts together of nothing but literals, as the one text that they are: the innermost first. */
function joined(code: string, literals: readonly string[]): PowerShellText {
  const left = [...literals];
  const together: string[] = [];
  const shorter = code.replace(/\(''(?: \+ '')+\)|''/g, (found) => {
    together.push(left.splice(0, found.split(' + ').length).join(''));
    return "''";
  });
  return shorter === code ? { code, literals } : joined(shorter, together);
}
