// What people name things must not become markup. Reports, runbooks and generated documents have all of it from here.

/** Characters that mean something to Markdown wherever they are, to tables and formulas too. */
const ANYWHERE = /[\\`*_~#$&|<[\]]/g;

/** What quotes, begins a list, or draws a line, at the start of a line. */
const AT_START = /^(?:(?=[-+=>])|(?<number>\d+)(?=[.)](?:\s|$)))/;

/**
 * Text that Markdown shows as it is, on one line, in a table too. Nobody is notified because their name is in it, by whomever it is
 * pasted into a comment: a comment of HTML, which nothing shows, parts the sign from the name.
 */
export function markdownText(text: string): string {
  return withoutTurns(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, '$<number>\\')
    .replaceAll('@', '@<!-- -->');
}

/** Text in code letters within a line, as it is, however many backticks it has. Not for tables. */
export function codeSpan(text: string): string {
  const line = withoutTurns(text).replace(/[\s\p{Cc}]/gu, ' ');
  const fence = '`'.repeat(longestRun(line) + 1);
  // One space of each side is not shown; without it, a backtick of the text would be one of the fence.
  return /^[` ]|[` ]$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** The same within a table, where a bar would end the cell even in code letters, unless it is escaped as elsewhere. */
export function codeCell(text: string): string {
  return text.includes('|') ? `<code>${markdownText(text)}</code>` : codeSpan(text);
}

/** Text in a block of its own, as it is, however many backticks it has. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A link to another document. */
export function markdownLink(text: string, url: string): string {
  return `[${markdownText(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** A table. Cells are Markdown already. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What is folded until somebody opens it. The summary is HTML, the content Markdown. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Characters that turn the direction of writing would show a reader another text than there is. */
function withoutTurns(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, '');
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
