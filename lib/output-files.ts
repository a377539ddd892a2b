import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { App } from 'cdktf';
import type { IConstruct } from 'constructs';

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
    const folders = new Set([...this.texts.keys()].map((path) => dirname(join(outdir, path))));
    for (const folder of folders) mkdirSync(folder, { recursive: true });
    for (const [path, text] of this.texts) writeFileSync(join(outdir, path), text());
  }
}
