import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type RuleExampleText, ruleExampleText } from './rule-example-text';

/** Where the examples of the guide rules are, each in a file named after its rule. */
export const RULE_EXAMPLES = 'examples/guide-rules';

/** What else is there. */
const OTHERS = ['rule-example.ts', 'small-contact-center.ts'];

/** The rules that have an example. */
export function rulesWithExample(root: string): string[] {
  const files = readdirSync(join(root, RULE_EXAMPLES)).filter((file) => !OTHERS.includes(file));
  return files.map((file) => basename(file, '.ts')).sort();
}

/** The examples of the guide rules, by rule. */
export function ruleExamples(root: string): Map<string, RuleExampleText> {
  return new Map(
    rulesWithExample(root).map((id) => {
      const file = `${RULE_EXAMPLES}/${id}.ts`;
      return [id, ruleExampleText(file, readFileSync(join(root, file), 'utf8'))];
    }),
  );
}
