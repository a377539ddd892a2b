import type { GuideRule } from '../../lib/guides/guide-rule';
import type { GuideTraceability } from '../../lib/guides/guide-statement';
import { code, document, generatedLine, plain } from './markdown';

/** The guide rules as a page: a section for each, under its guide. */
export function guideRulesDoc(rules: readonly GuideRule[], traceability: readonly GuideTraceability[]): string {
  const guides = [...new Set(rules.map(({ guide }) => guide))];
  return document(
    generatedLine('lib/guides/guide-rules.ts'),
    '# Guide rules',
    'Each rule judges the constructs of its kind at synth. A violation fails the synth unless an exception accepts it; where ' +
      'the guide only advises, it is a warning.',
    ...guides.flatMap((guide) => [
      `## ${plain(guide)}`,
      ...rules
        .filter((rule) => rule.guide === guide)
        .sort((a, b) => a.id.localeCompare(b.id, 'en'))
        .flatMap((rule) => [`### ${rule.id}`, plain(rule.statement), details(rule, traceability)]),
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
      .map((statement) => `[${code(statement.id)}](traceability/${guide.id}.md#${statement.id})`),
  );
  return [
    `- Page: ${plain(page)}`,
    `- Why: ${plain(why)}`,
    `- Judges: ${code(judges)}${advice ? '; a warning, since the guide only advises' : ''}`,
    `- Answers: ${answered.join(', ')}`,
  ].join('\n');
}
