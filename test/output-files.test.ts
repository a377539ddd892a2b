import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { App } from 'cdktf';
import { LabStack } from '../lib/lab-stack';
import { OutputFiles } from '../lib/output-files';

describe('OutputFiles', () => {
  let outdir = '';

  beforeEach(() => {
    outdir = mkdtempSync(join(tmpdir(), 'uc-lab-files-'));
  });
  afterEach(() => {
    rmSync(outdir, { recursive: true });
  });

  it('writes what every construct of an app has added, in folders of its own, once the stacks are there', () => {
    const app = new App({ outdir });
    const stacks = ['one', 'two'].map((id) => new LabStack(app, id, { region: 'eu-central-1' }));
    const there: boolean[] = [];
    for (const stack of stacks)
      OutputFiles.of(stack).add(`reports/${stack.node.id}/file.txt`, () => {
        there.push(existsSync(join(outdir, 'stacks', stack.node.id, 'cdk.tf.json')));
        return `of ${stack.node.path}\n`;
      });
    app.synth();
    expect(readFileSync(join(outdir, 'reports/one/file.txt'), 'utf8')).toBe('of one\n');
    expect(readFileSync(join(outdir, 'reports/two/file.txt'), 'utf8')).toBe('of two\n');
    expect(there).toEqual([true, true]);
  });

  it('writes a file anew at every synth, and the last text of a path', () => {
    const app = new App({ outdir });
    const stack = new LabStack(app, 'lab', { region: 'eu-central-1' });
    let count = 0;
    OutputFiles.of(stack)
      .add('file', () => 'never')
      .add('file', () => String(++count));
    app.synth();
    app.synth();
    expect(readFileSync(join(outdir, 'file'), 'utf8')).toBe('2');
  });
});
