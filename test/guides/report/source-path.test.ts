import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sourcePath } from '../../../lib/guides/report/source-path';

describe('the path of a file in its source tree', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'source-'));
    for (const path of ['repository/labs/voicemail/src', 'package/src', 'worktree/src', 'nothing'])
      mkdirSync(join(folder, path), { recursive: true });
    mkdirSync(join(folder, 'repository/.git'));
    for (const path of ['repository/labs/voicemail', 'package'])
      writeFileSync(join(folder, path, 'package.json'), '{}');
    writeFileSync(join(folder, 'worktree/.git'), 'gitdir: elsewhere');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    [
      'begins at the repository, not at a package in it',
      'repository/labs/voicemail/src/main.ts',
      'labs/voicemail/src/main.ts',
    ],
    ['begins at a work tree of a repository', 'worktree/src/main.ts', 'src/main.ts'],
    ['begins at the package where there is no repository', 'package/src/main.ts', 'src/main.ts'],
    ['is the name of the file where there is neither', 'nothing/main.ts', 'main.ts'],
  ])('%s', (_name, file, path) => {
    expect(sourcePath(join(folder, file))).toBe(path);
    expect(sourcePath(join(folder, file))).toBe(path);
  });

  it('does not depend on the folder in which the program runs', () => {
    const before = process.cwd();
    process.chdir(join(folder, 'nothing'));
    expect(sourcePath(join(folder, 'package/src/other.ts'))).toBe('src/other.ts');
    process.chdir(before);
  });
});
