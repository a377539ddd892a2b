import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** What is in the root of a source tree: of a repository, or else of a package. */
const ROOTS = ['.git', 'package.json'];

const roots = new Map<string, string | undefined>();

/**
 * A file by its path in the source tree, with forward slashes: the same on every machine, and from whichever folder the program
 * runs. A file in no tree has its name only, for a path of the machine must not get into a report.
 */
export function sourcePath(file: string): string {
  const folder = dirname(file);
  if (!roots.has(folder)) roots.set(folder, rootOf(folder));
  const root = roots.get(folder);
  return root === undefined ? basename(file) : relative(root, file).split(sep).join('/');
}

function rootOf(folder: string): string | undefined {
  const above = [folder];
  for (let at = folder; dirname(at) !== at; at = dirname(at)) above.push(dirname(at));
  for (const mark of ROOTS) {
    const root = above.find((one) => existsSync(join(one, mark)));
    if (root !== undefined) return root;
  }
  return undefined;
}
