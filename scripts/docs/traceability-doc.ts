import { type Answer, type GuideTraceability, STRENGTHS } from '../../lib/guides/guide-statement';
import { codeCell, markdownTable, markdownText } from '../../lib/markdown/markdown-text';
import { anchor, document, generatedLine } from './markdown';

/** Where the things are that answers point at, relative to the folder of the page. */
export interface AnswerLinks {
  readonly rule: (id: string) => string;
  readonly row: (id: string) => string;
  readonly member: (name: string) => string;
}

/** The statements of a guide and what answers them: a table for each page of the guide. */
export function traceabilityDoc({ id, guide, chapters }: GuideTraceability, links: AnswerLinks): string {
  return document(
    generatedLine(`the traceability data of ${id} in lib/guides`),
    `# ${markdownText(guide)}: what answers each statement`,
    'Statements are in our own words; pages are those of the guide. Strengths:',
    Object.entries(STRENGTHS)
      .map(([strength, meaning]) => `- **${strength}**: ${markdownText(meaning)}`)
      .join('\n'),
    ...chapters.flatMap(({ chapter, title, statements }) => [
      `## Chapter ${markdownText(chapter)}: ${markdownText(title)}`,
      ...[...new Set(statements.map(({ page }) => page))].flatMap((page) => [
        `### Page ${markdownText(page)}`,
        markdownTable(
          ['Id', 'Statement', 'Strength', 'Answered by'],
          statements
            .filter((one) => one.page === page)
            .map(({ id, statement, strength, answers }) => [
              anchor(id) + codeCell(id),
              markdownText(statement),
              strength,
              answers.map((answer) => answerText(answer, links)).join('<br>'),
            ]),
        ),
      ]),
    ]),
  );
}

function answerText(answer: Answer, links: AnswerLinks): string {
  if ('rule' in answer) return `rule [${codeCell(answer.rule)}](${links.rule(answer.rule)})`;
  if ('row' in answer) return `row [${codeCell(answer.row)}](${links.row(answer.row)})`;
  if ('default' in answer)
    return `default [${codeCell(answer.default)}](${links.member(answer.default)}): ${markdownText(answer.says)}`;
  if ('artifact' in answer)
    return `artifact ${codeCell(answer.artifact)} of ${codeCell(answer.of)}: ${markdownText(answer.says)}`;
  return `not by code: ${markdownText(answer.reason)}`;
}
