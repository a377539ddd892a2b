import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RuleExample } from '../../examples/guide-rules/rule-example';
import { GUIDE_RULES } from '../../lib/guides/guide-rules';
import { RULE_EXAMPLES, rulesWithExample } from '../../scripts/docs/rule-examples';
import { RULES_WITHOUT_EXAMPLE } from '../../scripts/docs/rules-without-example';
import { labApp, labStack, reportOf, synthError } from '../guides/lab-app';
import { PROJECT } from './programs';

/** Every rule has an example, but for those of which it is said why not. */
const RULES = GUIDE_RULES.filter(({ id }) => RULES_WITHOUT_EXAMPLE[id] === undefined);

/** What the guides say of a lab, by rule. */
function outcomeOf(build: RuleExample) {
  const app = labApp();
  const error = withoutTraces(() => {
    build(labStack(app));
    return synthError(app);
  });
  const { findings, problems, warnings } = reportOf(app);
  expect(problems).toEqual([]);
  const against = findings.filter(({ status }) => status === 'violated' || status === 'not recommended');
  return {
    error,
    warnings: distinct(warnings.map(({ code }) => code)),
    against: distinct(against.map(({ rule, status }) => `${rule}: ${status}`)),
    accepted: findings.flatMap(({ rule, accepted }) => (accepted.length > 0 ? [rule] : [])),
    statusesOf: (id: string) => findings.flatMap(({ rule, status }) => (rule === id ? [status] : [])),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** cdktf notes where each token was made, and jest would look that up in source maps: half of the time of a synth. */
function withoutTraces<T>(run: () => T): T {
  const before: unknown = Reflect.get(Error, 'prepareStackTrace');
  Error.prepareStackTrace = () => '';
  try {
    return run();
  } finally {
    Reflect.set(Error, 'prepareStackTrace', before);
  }
}

/** The two labs of a rule. */
async function exampleOf(id: string) {
  const module: unknown = await import(join(PROJECT, RULE_EXAMPLES, id));
  if (!isExample(module)) throw new Error(`${id} does not export bad and good alone`);
  return module;
}

function isExample(module: unknown): module is { readonly bad: RuleExample; readonly good: RuleExample } {
  const exported = typeof module === 'object' && module !== null ? Object.keys(module).sort() : [];
  return exported.join() === 'bad,good';
}

describe('examples of guide rules', () => {
  it('are there for each rule, and for nothing else', () => {
    expect(rulesWithExample(PROJECT)).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('are missing for no rule that is not there any more', () => {
    expect(GUIDE_RULES.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(RULES_WITHOUT_EXAMPLE)));
  });
});

describe.each(RULES)('the example of $id', ({ id, advice = false }) => {
  it('goes against this rule alone, where it is bad', async () => {
    const { bad } = await exampleOf(id);
    const { error, warnings, against, accepted } = outcomeOf(bad);
    expect(against).toEqual([`${id}: ${advice ? 'not recommended' : 'violated'}`]);
    expect(accepted).not.toContain(id);
    expect(warnings).toEqual(advice ? ['NotRecommended'] : []);
    if (advice) expect(error).toBe('');
    else expect(error).toContain(`  ${id} at lab/`);
  });

  it('keeps this rule and every other, where it is good', async () => {
    const { good } = await exampleOf(id);
    const { error, against, accepted, statusesOf } = outcomeOf(good);
    expect([error, against, accepted]).toEqual(['', [], []]);
    const statuses = statusesOf(id);
    expect(statuses).toContain('satisfied');
    expect(statuses).not.toContain('not evaluated');
  });
});
