import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const DOCUMENT = join(resolve(__dirname, '..'), 'docs', 'benchmarks.md');
const FIGURES = /(<!-- figures -->\n)[^]*(<!-- end of figures -->)/;

/** Puts the figures of a run into docs/benchmarks.md. */
export function writeDocument(text: string): void {
  const document = readFileSync(DOCUMENT, 'utf8');
  if (!FIGURES.test(document)) throw new Error(`${DOCUMENT} has no place for figures.`);
  writeFileSync(
    DOCUMENT,
    document.replace(
      FIGURES,
      (_, before: string, after: string) => `${before}\n\`\`\`text\n${text}\n\`\`\`\n\n${after}`,
    ),
  );
}
