import { codeSpan, markdownText } from '../../lib/markdown/markdown-text';

/** What the names that a page uses mean, as a section of it; nothing where it uses none. */
export function legend<K extends string>(
  title: string,
  used: readonly K[],
  meanings: Readonly<Record<K, string>>,
): string[] {
  const names = [...new Set(used)].sort();
  if (names.length === 0) return [];
  return [`## ${title}`, names.map((name) => `- ${codeSpan(name)}: ${markdownText(meanings[name])}`).join('\n')];
}
