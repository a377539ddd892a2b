import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

  describe('of an earlier synth', () => {
    /** Synthesizes an app with these files. */
    const synth = (...paths: string[]) => {
      const app = new App({ outdir });
      const stack = new LabStack(app, 'lab', { region: 'eu-central-1' });
      for (const path of paths) OutputFiles.of(stack).add(path, () => `text of ${path}`);
      OutputFiles.of(stack);
      app.synth();
    };
    const there = (...paths: string[]) => paths.filter((path) => existsSync(join(outdir, path)));

    it('goes with the construct that it was of, and so do the folders that are empty then', () => {
      synth('runbooks/a/b/one.md', 'runbooks/two.md');
      synth('runbooks/two.md');
      expect(there('runbooks/a', 'runbooks/two.md')).toEqual(['runbooks/two.md']);
      synth();
      expect(there('runbooks', 'lab-files.json')).toEqual([]);
    });

    it('stays where somebody has changed it', () => {
      synth('runbooks/one.md', 'runbooks/two.md');
      writeFileSync(join(outdir, 'runbooks/one.md'), 'notes of my own');
      synth();
      expect(there('runbooks/one.md', 'runbooks/two.md')).toEqual(['runbooks/one.md']);
    });

    it('is all that goes: what is not of a synth stays, in the same folder too', () => {
      mkdirSync(join(outdir, 'runbooks'));
      writeFileSync(join(outdir, 'runbooks/mine.md'), 'mine');
      synth('runbooks/one.md');
      synth();
      expect(there('runbooks/one.md', 'runbooks/mine.md', 'manifest.json')).toEqual([
        'runbooks/mine.md',
        'manifest.json',
      ]);
    });

    it('is nothing outside of the folder, whatever a list says', () => {
      const own = outdir;
      outdir = join(own, 'out');
      synth('one.md');
      const outside = join(own, 'one.md');
      renameSync(join(outdir, 'one.md'), outside);
      const list = readFileSync(join(outdir, 'lab-files.json'), 'utf8');
      writeFileSync(join(outdir, 'lab-files.json'), list.replace('one.md', 'runbooks/../../one.md'));
      synth();
      outdir = own;
      expect(existsSync(outside)).toBe(true);
    });

    it('is gone already, or of a list that is none, and no synth fails', () => {
      synth('one.md', 'two.md');
      rmSync(join(outdir, 'one.md'));
      synth('two.md');
      for (const text of ['{', '[1]', '{ "two.md": 1 }']) {
        writeFileSync(join(outdir, 'lab-files.json'), text);
        synth();
      }
      expect(there('two.md')).toEqual(['two.md']);
    });
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
