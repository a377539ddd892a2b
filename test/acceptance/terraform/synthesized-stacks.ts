import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({
  stacks: z.record(
    z.string(),
    z.object({ name: z.string(), workingDirectory: z.string(), dependencies: z.array(z.string()) }),
  ),
});

export interface SynthesizedStack {
  readonly name: string;
  readonly directory: string;
}

/** The stacks of a synthesized app, each one after those it depends on. */
export function synthesizedStacks(appOutDirectory: string): SynthesizedStack[] {
  const { stacks } = manifest.parse(JSON.parse(readFileSync(join(appOutDirectory, 'manifest.json'), 'utf8')));
  const ordered = new Set<string>();
  const add = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw new Error(`Stacks depend on each other: ${[...path, name].join(' -> ')}`);
    for (const dependency of stacks[name]?.dependencies ?? []) add(dependency, [...path, name]);
    ordered.add(name);
  };
  for (const name of Object.keys(stacks)) add(name, []);
  return [...ordered].map((name) => {
    const stack = stacks[name];
    if (stack === undefined) throw new Error(`${appOutDirectory}/manifest.json has no stack ${name}.`);
    return { name, directory: join(appOutDirectory, stack.workingDirectory) };
  });
}
