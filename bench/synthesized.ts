// What an app wrote, without the metadata: what both sides must have in common.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The text of every stack, by the stack's name. */
export type Stacks = ReadonlyMap<string, string>;

/** The stacks that an app wrote. */
export function synthesizedStacks(outdir: string): Stacks {
  const stacks = join(outdir, 'stacks');
  return new Map(
    readdirSync(stacks)
      .sort()
      .map((name) => [name, readFileSync(join(stacks, name, 'cdk.tf.json'), 'utf8')]),
  );
}

/** Throws unless two apps ask Terraform for the same. Metadata, which Terraform does not read, may differ. */
export function checkSame(library: Stacks, plain: Stacks): void {
  if ([...library.keys()].join() !== [...plain.keys()].join())
    throw new Error(`The two sides have different stacks: ${[...library.keys()].join()}; ${[...plain.keys()].join()}`);
  for (const [name, text] of library) {
    const other = plain.get(name) ?? '';
    if (text === other) continue;
    const [ours, theirs] = [text, other].map((one) => JSON.stringify(withoutMetadata(JSON.parse(one)), undefined, 1));
    if (ours !== theirs) throw new Error(`The two sides differ in stack ${name}:\n${firstDifference(ours, theirs)}`);
  }
}

/** A short name for what an app wrote, metadata and all. */
export function digest(stacks: Stacks): string {
  const hash = createHash('sha256');
  for (const [name, text] of stacks) hash.update(name).update(text);
  return hash.digest('hex');
}

const resourcesSchema = z.object({ resource: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** How many resources stacks have together. */
export function countResources(stacks: Stacks): number {
  return [...stacks.values()]
    .flatMap((text) => Object.values(resourcesSchema.parse(JSON.parse(text)).resource))
    .reduce((sum, named) => sum + Object.keys(named).length, 0);
}

function withoutMetadata(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMetadata);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '//')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, withoutMetadata(one)]),
  );
}

function firstDifference(ours = '', theirs = ''): string {
  const [left, right] = [ours.split('\n'), theirs.split('\n')];
  const line = left.findIndex((text, index) => text !== right[index]);
  const around = (lines: string[]) => lines.slice(Math.max(0, line - 5), line + 6).join('\n');
  return `library:\n${around(left)}\nplain:\n${around(right)}`;
}
