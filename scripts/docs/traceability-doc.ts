import { type Answer, type GuideTraceability, STRENGTHS } from '../../lib/guides/guide-statement';
import { anchor, code, document, generatedLine, plain, table } from './markdown';

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
    `# ${plain(guide)}: what answers each statement`,
    'Statements are in our own words; pages are those of the guide. Strengths:',
    Object.entries(STRENGTHS)
      .map(([strength, meaning]) => `- **${strength}**: ${plain(meaning)}`)
      .join('\n'),
    ...chapters.flatMap(({ chapter, title, statements }) => [
      `## Chapter ${plain(chapter)}: ${plain(title)}`,
      ...[...new Set(statements.map(({ page }) => page))].flatMap((page) => [
        `### Page ${plain(page)}`,
        table(
          ['Id', 'Statement', 'Strength', 'Answered by'],
          statements
            .filter((one) => one.page === page)
            .map(({ id, statement, strength, answers }) => [
              anchor(id) + code(id),
              plain(statement),
              strength,
              answers.map((answer) => answerText(answer, links)).join('<br>'),
            ]),
        ),
      ]),
    ]),
  );
}

function answerText(answer: Answer, links: AnswerLinks): string {
  if ('rule' in answer) return `rule [${code(answer.rule)}](${links.rule(answer.rule)})`;
  if ('row' in answer) return `row [${code(answer.row)}](${links.row(answer.row)})`;
  if ('default' in answer)
    return `default [${code(answer.default)}](${links.member(answer.default)}): ${plain(answer.says)}`;
  if ('artifact' in answer) return `artifact ${code(answer.artifact)} of ${code(answer.of)}: ${plain(answer.says)}`;
  return `not by code: ${plain(answer.reason)}`;
}
