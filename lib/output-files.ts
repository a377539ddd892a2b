import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { App } from 'cdktf';
import type { IConstruct } from 'constructs';
import { z } from 'zod';

/** Lists the files that a synth has written, each with its digest, for the next one to know them by. */
const LIST = 'lab-files.json';

/** What a synth has written: digests by path. */
type WrittenFiles = Readonly<Record<string, string>>;

const listSchema = z.record(z.string(), z.string()) satisfies z.ZodType<WrittenFiles>;

const files = new WeakMap<IConstruct, OutputFiles>();

/** Files that a synth writes beside the stacks, for people and for machines that Terraform does not reach: one for each app. */
export class OutputFiles {
  private readonly texts = new Map<string, () => string>();

  private constructor(private readonly root: IConstruct) {
    // cdktf asks an app for its validations when every stack is written.
    root.node.addValidation({
      validate: () => {
        this.write();
        return [];
      },
    });
  }

  /** The files of the app that a construct belongs to. */
  static of(construct: IConstruct): OutputFiles {
    const { root } = construct.node;
    const known = files.get(root) ?? new OutputFiles(root);
    files.set(root, known);
    return known;
  }

  /** Adds a file, by its path in the output folder. Its text is asked for at every synth. */
  add(path: string, text: () => string): this {
    this.texts.set(path, text);
    return this;
  }

  private write(): void {
    if (!App.isApp(this.root)) return;
    const { outdir } = this.root;
    const texts = [...this.texts].map(([path, text]) => [posix.normalize(path), text()] as const);
    const earlier = listIn(outdir);
    const current = new Set(texts.map(([path]) => path));
    for (const [path, written] of Object.entries(earlier)) if (!current.has(path)) remove(outdir, path, written);
    for (const folder of new Set(texts.map(([path]) => dirname(join(outdir, path)))))
      mkdirSync(folder, { recursive: true });
    for (const [path, text] of texts) writeFileSync(join(outdir, path), text);
    const list = Object.fromEntries(texts.map(([path, text]) => [path, digest(text)]));
    if (texts.length > 0) writeFileSync(join(outdir, LIST), `${JSON.stringify(list, undefined, 2)}\n`);
    else if (Object.keys(earlier).length > 0) rmSync(join(outdir, LIST), { force: true });
  }
}

/** What an earlier synth has written. Nothing where no list of ours tells. */
function listIn(outdir: string): WrittenFiles {
  try {
    return listSchema.parse(JSON.parse(readFileSync(join(outdir, LIST), 'utf8')), { jitless: true });
  } catch {
    return {};
  }
}

/** Removes a file of an earlier synth, and the folders that it leaves empty. What somebody has changed since is theirs. */
function remove(outdir: string, path: string, written: string): void {
  // A list from elsewhere must not reach out of the folder.
  if (relative(outdir, join(outdir, path)).startsWith('..')) return;
  try {
    if (digest(readFileSync(join(outdir, path), 'utf8')) !== written) return;
    rmSync(join(outdir, path));
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (readdirSync(join(outdir, folder)).length > 0) return;
      rmdirSync(join(outdir, folder));
    }
  } catch {
    // It is gone already, or may not be removed: a file too many fails no synth.
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
