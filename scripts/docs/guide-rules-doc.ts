import type { GuideRule } from '../../lib/guides/guide-rule';
import type { GuideTraceability } from '../../lib/guides/guide-statement';
import { codeBlock, codeSpan, markdownText } from '../../lib/markdown/markdown-text';
import { document, generatedLine } from './markdown';
import type { RuleExampleText } from './rule-example-text';
import { RULE_EXAMPLES } from './rule-examples';
import { RULES_WITHOUT_EXAMPLE } from './rules-without-example';

/** The guide rules as a page: a section for each, under its guide. */
export function guideRulesDoc(
  rules: readonly GuideRule[],
  traceability: readonly GuideTraceability[],
  examples: ReadonlyMap<string, RuleExampleText>,
): string {
  const guides = [...new Set(rules.map(({ guide }) => guide))];
  return document(
    generatedLine(`lib/guides/guide-rules.ts and ${RULE_EXAMPLES}`),
    '# Guide rules',
    'Each rule judges the constructs of its kind at synth. A violation fails the synth unless an exception accepts it; where ' +
      'the guide only advises, it is a warning.',
    'In the examples, `stack` is a `LabStack`, and what is not imported is of `uc-lab-constructs`, but for ' +
      `[\`smallContactCenter\`](../${RULE_EXAMPLES}/small-contact-center.ts), which makes two servers and their domain. A test ` +
      'synthesizes each: the bad one goes against its rule and no other, the good one against none.',
    ...guides.flatMap((guide) => [
      `## ${markdownText(guide)}`,
      ...rules
        .filter((rule) => rule.guide === guide)
        .sort((a, b) => a.id.localeCompare(b.id, 'en'))
        .flatMap((rule) => [
          `### ${rule.id}`,
          markdownText(rule.statement),
          details(rule, traceability),
          ...example(rule, examples.get(rule.id)),
        ]),
    ]),
  );
}

function details(
  { id, page, why, judges, advice = false }: GuideRule,
  traceability: readonly GuideTraceability[],
): string {
  const answered = traceability.flatMap((guide) =>
    guide.chapters
      .flatMap(({ statements }) => statements)
      .filter(({ answers }) => answers.some((answer) => 'rule' in answer && answer.rule === id))
      .map((statement) => `[${codeSpan(statement.id)}](traceability/${guide.id}.md#${statement.id})`),
  );
  return [
    `- Page: ${markdownText(page)}`,
    `- Why: ${markdownText(why)}`,
    `- Judges: ${codeSpan(judges)}${advice ? '; a warning, since the guide only advises' : ''}`,
    `- Answers: ${answered.join(', ')}`,
  ].join('\n');
}

function example({ id, advice = false }: GuideRule, text: RuleExampleText | undefined): string[] {
  const reason = RULES_WITHOUT_EXAMPLE[id];
  if (text === undefined) return reason === undefined ? [] : [`No program goes against it. ${markdownText(reason)}`];
  return [
    `[Bad](../${RULE_EXAMPLES}/${id}.ts), ${advice ? 'a warning' : 'and refused'}:`,
    codeBlock(text.bad, 'ts'),
    'Good:',
    codeBlock(text.good, 'ts'),
  ];
}
