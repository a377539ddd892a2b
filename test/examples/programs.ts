import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The folder of the project. */
export const PROJECT = resolve(__dirname, '../..');

/** Parts of programs, which have a test of their own. */
const GUIDE_RULES = 'guide-rules';

/** Every program that a user can run, by its path in the project. */
export const PROGRAMS = [
  'main.ts',
  ...readdirSync(join(PROJECT, 'examples'))
    .filter((name) => name !== GUIDE_RULES)
    .map((name) => join('examples', name, 'main.ts')),
];

/** The files that a synth has written, by their path in the output folder. */
export function synthesizedFiles(outdir: string): Map<string, string> {
  const files = readdirSync(outdir, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(outdir, join(parentPath, name)));
  return new Map(files.sort().map((file) => [file, readFileSync(join(outdir, file), 'utf8')]));
}
