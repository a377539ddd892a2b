// What the library loads from elsewhere, read off its compiled files.
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';

// TypeScript writes its imports as calls at the start of a line. Imports of types alone are gone by then.
const IMPORT = /^\S.*\brequire\("([^"]+)"\)/gm;

/** The modules of other packages that are loaded with a compiled file, in the order in which they are. */
export function packagesLoadedBy(file: string): string[] {
  const packages = new Set<string>();
  collect(file, packages, new Set());
  return [...packages];
}

function collect(file: string, packages: Set<string>, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const { resolve } = createRequire(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    if (name.startsWith('.')) collect(resolve(name), packages, seen);
    else if (!isBuiltin(name)) packages.add(name);
}
