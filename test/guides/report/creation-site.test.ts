import { describe, expect, it } from '@jest/globals';
import { siteInStack } from '../../../lib/guides/report/creation-site';

const LIBRARY = '/src/uc/lib';

/** A stack as Node prints it. */
function stackOf(...calls: readonly string[]): string {
  return ['Error', ...calls.map((call) => `    at ${call}`)].join('\n');
}

describe('the place in a stack', () => {
  it.each([
    ['a constructor', 'new Lab (/src/app/lab.ts:7:3)', '/src/app/lab.ts', 7],
    ['a module', 'Object.<anonymous> (/src/app/main.ts:12:34)', '/src/app/main.ts', 12],
    ['a call without a name', '/src/app/main.ts:12:34', '/src/app/main.ts', 12],
    ['an ES module', 'file:///src/my%20app/main.mjs:3:1', '/src/my app/main.mjs', 3],
    ['a constructor of an ES module', 'new Lab (file:///src/app/lab.mjs:3:1)', '/src/app/lab.mjs', 3],
    ['an asynchronous call', 'async /src/app/main.ts:12:34', '/src/app/main.ts', 12],
    ['an asynchronous function', 'async make (/src/app/main.ts:12:34)', '/src/app/main.ts', 12],
    ['a method by another name', 'Lab.make [as run] (/src/app/main.ts:1:34)', '/src/app/main.ts', 1],
    ['a path with brackets and spaces', 'new Lab (/src/app (1)/my main.ts:12:34)', '/src/app (1)/my main.ts', 12],
    ['the same without a name', '/src/app (1)/my main.ts:12:34', '/src/app (1)/my main.ts', 12],
    ['a path of Windows', 'new Lab (C:\\app\\main.ts:12:34)', 'C:\\app\\main.ts', 12],
    ['a folder that begins as the library’s', 'new Lab (/src/uc/library/a.ts:1:1)', '/src/uc/library/a.ts', 1],
  ])('of %s', (_name, call, file, line) => {
    expect(siteInStack(stackOf(call), LIBRARY)).toEqual({ file, line });
  });

  it.each([
    ['in the library', 'new GuideEnforcement (/src/uc/lib/guides/guide-enforcement.ts:60:5)'],
    ['in a package', 'new Construct (/src/app/node_modules/constructs/lib/construct.js:1:1)'],
    ['in a package on Windows', 'new Construct (C:\\app\\node_modules\\constructs\\lib\\construct.js:1:1)'],
    ['in Node', 'Module._compile (node:internal/modules/cjs/loader:1554:14)'],
    ['in Node, without a name', 'node:internal/main/run_main_module:28:49'],
    ['in native code', 'Array.map (<anonymous>)'],
    ['in what was evaluated', 'eval (eval at <anonymous> (/src/app/main.ts:1:2), <anonymous>:1:1)'],
  ])('is none that is %s', (_name, call) => {
    const user = 'Object.<anonymous> (/src/app/main.ts:12:34)';
    expect(siteInStack(stackOf(call, user), LIBRARY)).toEqual({ file: '/src/app/main.ts', line: 12 });
    expect(siteInStack(stackOf(call), LIBRARY)).toBeUndefined();
  });

  it('is the innermost one of the program', () => {
    const calls = ['make (/src/app/make.ts:1:1)', 'Object.<anonymous> (/src/app/main.ts:2:2)'];
    expect(siteInStack(stackOf(...calls), LIBRARY)).toEqual({ file: '/src/app/make.ts', line: 1 });
  });

  it('is nowhere in an empty stack, whatever the message says', () => {
    expect(siteInStack('', LIBRARY)).toBeUndefined();
    expect(siteInStack('Error: 10.0.0.0/8 is wrong', LIBRARY)).toBeUndefined();
  });
});
