import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';

const PROJECT = resolve(__dirname, '../../..');
const FOLDER = 'lib/guides/report';

/** A program whose lines are others when its types are gone. */
const PROGRAM = `
interface Gone {
  readonly x: number;
}

type GoneToo = Gone | undefined;

const gone: GoneToo = undefined;
import { CreationTrace } from './library/${FOLDER}/creation-trace';

console.log(JSON.stringify([new CreationTrace().site(), gone]));
`;
const LINE = 11;

/** TypeScript as JavaScript, with its source map in it. */
function compiled(text: string, name: string): string {
  return transformSync(text, {
    ...{ filename: name, sourceMaps: 'inline', swcrc: false, configFile: false },
    ...{ jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  }).code;
}

describe('the place in a program', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'program-'));
    mkdirSync(join(folder, 'library', FOLDER), { recursive: true });
    const files = ['creation-site', 'creation-trace', 'source-path'].map((name) => `${FOLDER}/${name}`);
    for (const file of [...files, 'lib/library-folder']) {
      const text = readFileSync(join(PROJECT, `${file}.ts`), 'utf8');
      writeFileSync(join(folder, 'library', `${file}.js`), compiled(text, `${basename(file)}.ts`));
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
    writeFileSync(join(folder, 'program.ts'), PROGRAM);
    writeFileSync(join(folder, 'compiled.js'), compiled(PROGRAM, join(folder, 'program.ts')));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]): unknown =>
    JSON.parse(execFileSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' }));

  it('is a line of the source under tsx', () => {
    const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
    expect(run(tsx, join(folder, 'program.ts'))).toEqual([{ file: 'program.ts', line: LINE }, null]);
  });

  it('is a line of the source where compiled JavaScript runs with its source maps', () => {
    const site = { file: 'program.ts', line: LINE };
    expect(run('--enable-source-maps', join(folder, 'compiled.js'))).toEqual([site, null]);
  });

  it('is a line of the compiled file where it runs without', () => {
    const lines = readFileSync(join(folder, 'compiled.js'), 'utf8').split('\n');
    const line = lines.findIndex((one) => one.includes('.CreationTrace()')) + 1;
    expect(run(join(folder, 'compiled.js'))).toEqual([{ file: 'compiled.js', line }, null]);
  });
});
