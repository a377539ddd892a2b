import { describe, expect, it } from '@jest/globals';
import { siteInStack } from '../../../lib/guides/report/creation-site';

const LIBRARY = '/home/me/uc/lib';

/** A stack as Node prints it. */
function stackOf(...calls: readonly string[]): string {
  return ['Error', ...calls.map((call) => `    at ${call}`)].join('\n');
}

describe('the place in a stack', () => {
  it.each([
    ['a constructor', 'new Lab (/home/me/app/lab.ts:7:3)', '/home/me/app/lab.ts', 7],
    ['a module', 'Object.<anonymous> (/home/me/app/main.ts:12:34)', '/home/me/app/main.ts', 12],
    ['a call without a name', '/home/me/app/main.ts:12:34', '/home/me/app/main.ts', 12],
    ['an ES module', 'file:///home/me/my%20app/main.mjs:3:1', '/home/me/my app/main.mjs', 3],
    ['a constructor of an ES module', 'new Lab (file:///home/me/app/lab.mjs:3:1)', '/home/me/app/lab.mjs', 3],
    ['an asynchronous call', 'async /home/me/app/main.ts:12:34', '/home/me/app/main.ts', 12],
    ['an asynchronous function', 'async make (/home/me/app/main.ts:12:34)', '/home/me/app/main.ts', 12],
    ['a method by another name', 'Lab.make [as run] (/home/me/app/main.ts:1:34)', '/home/me/app/main.ts', 1],
    [
      'a path with brackets and spaces',
      'new Lab (/home/me/app (1)/my main.ts:12:34)',
      '/home/me/app (1)/my main.ts',
      12,
    ],
    ['the same without a name', '/home/me/app (1)/my main.ts:12:34', '/home/me/app (1)/my main.ts', 12],
    ['a path of Windows', 'new Lab (C:\\app\\main.ts:12:34)', 'C:\\app\\main.ts', 12],
    ['a folder that begins as the library’s', 'new Lab (/home/me/uc/library/a.ts:1:1)', '/home/me/uc/library/a.ts', 1],
  ])('of %s', (_name, call, file, line) => {
    expect(siteInStack(stackOf(call), LIBRARY)).toEqual({ file, line });
  });

  it.each([
    ['in the library', 'new GuideEnforcement (/home/me/uc/lib/guides/guide-enforcement.ts:60:5)'],
    ['in a package', 'new Construct (/home/me/app/node_modules/constructs/lib/construct.js:1:1)'],
    ['in a package on Windows', 'new Construct (C:\\app\\node_modules\\constructs\\lib\\construct.js:1:1)'],
    ['in Node', 'Module._compile (node:internal/modules/cjs/loader:1554:14)'],
    ['in Node, without a name', 'node:internal/main/run_main_module:28:49'],
    ['in native code', 'Array.map (<anonymous>)'],
    ['in what was evaluated', 'eval (eval at <anonymous> (/home/me/app/main.ts:1:2), <anonymous>:1:1)'],
  ])('is none that is %s', (_name, call) => {
    const user = 'Object.<anonymous> (/home/me/app/main.ts:12:34)';
    expect(siteInStack(stackOf(call, user), LIBRARY)).toEqual({ file: '/home/me/app/main.ts', line: 12 });
    expect(siteInStack(stackOf(call), LIBRARY)).toBeUndefined();
  });

  it('is the innermost one of the program', () => {
    const calls = ['make (/home/me/app/make.ts:1:1)', 'Object.<anonymous> (/home/me/app/main.ts:2:2)'];
    expect(siteInStack(stackOf(...calls), LIBRARY)).toEqual({ file: '/home/me/app/make.ts', line: 1 });
  });

  it('is nowhere in an empty stack, whatever the message says', () => {
    expect(siteInStack('', LIBRARY)).toBeUndefined();
    expect(siteInStack('Error: 10.0.0.0/8 is wrong', LIBRARY)).toBeUndefined();
  });
});
