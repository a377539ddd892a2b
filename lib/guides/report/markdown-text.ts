/**
 * Text that GitHub shows as it is, in a table too. Nobody is notified of a report because their name is in it: a comment that nothing
 * shows parts the sign from the name.
 */
export function plain(text: string): string {
  return withoutTurns(text)
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_~[\]|$#]/g, '\\$&')
    .replaceAll('@', '@<!-- -->');
}

/** A name in code letters, in a table too. */
export function code(name: string): string {
  const spaced = withoutTurns(name).replace(/\s+/g, ' ');
  // Two backslashes are one to a table, and the sign after them would end the cell.
  if (spaced.includes('\\|')) return `<code>${plain(spaced)}</code>`;
  const text = spaced.replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** A table. Cells are Markdown already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What is folded until somebody opens it. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Characters that turn the direction of writing would show a reader another text than there is. */
function withoutTurns(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, '');
}
