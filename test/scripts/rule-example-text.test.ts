import { describe, expect, it } from '@jest/globals';
import { ruleExampleText } from '../../scripts/docs/rule-example-text';

const bad = 'export const bad: RuleExample = (stack) => {\n  new Cluster(stack);\n};';
const good = bad.replace('bad', 'good');

function textOf(...lines: readonly string[]) {
  return ruleExampleText('a-rule.ts', lines.join('\n'));
}

describe('the text of an example', () => {
  it('is what each function does, with its comments, without their indentation', () => {
    const body = [
      '  // A phone, {really}.',
      '  new Cluster(stack, {',
      '    phones: 1,',
      '',
      '  });',
      '  /* The end. */',
    ];
    expect(textOf('export const bad: RuleExample = (stack) => {', ...body, '};', good)).toEqual({
      bad: '// A phone, {really}.\nnew Cluster(stack, {\n  phones: 1,\n\n});\n/* The end. */',
      good: 'new Cluster(stack);',
    });
  });

  it('has the imports that a function needs, but for what every example has', () => {
    const imports = [
      "import { Other } from '@cdktf/provider-aws/lib/other';",
      "import { Cluster } from 'uc-lab-constructs';",
      "import type { RuleExample } from './rule-example';",
    ];
    expect(textOf(...imports, bad.replace('new', 'Other; new'), good)).toEqual({
      bad: "import { Other } from '@cdktf/provider-aws/lib/other';\n\nOther; new Cluster(stack);",
      good: 'new Cluster(stack);',
    });
  });

  it('has what stands beside a function and is used in it, or in what it uses', () => {
    const beside = [
      "import { Fn } from 'cdktf';",
      'const base = Fn.join(1);',
      'const cluster = { base };',
      'const unused = base;',
      'function make() {',
      '  return cluster;',
      '}',
    ];
    const { bad: text, good: other } = textOf(...beside, bad.replace('Cluster', 'make'), good);
    expect(text).toBe([...beside.filter((line) => !line.includes('unused')), '', 'new make(stack);'].join('\n'));
    expect(other).toBe('new Cluster(stack);');
  });

  it.each([
    ['a function is missing', [bad]],
    ['a function is not exported as a constant', [bad, 'export function good(stack: LabStack) {}']],
    ['a function has no body in braces', [bad, 'export const good: RuleExample = (stack) => void new Cluster(stack);']],
    ['a stack has a name that the page does not say', [bad, good.replaceAll('stack', 'scope')]],
    ['something is imported that readers do not have', ["import { a } from '../../lib/a';", bad, good]],
    ['the barrel of the provider is imported', ["import { a } from '@cdktf/provider-aws';", bad, good]],
  ])('is refused where %s', (_, lines) => {
    expect(() => textOf(...lines)).toThrow('a-rule.ts');
  });
});
