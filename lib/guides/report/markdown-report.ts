import { printProblem, type Problem } from '../../errors';
import { codeCell, folded, markdownTable, markdownText } from '../../markdown/markdown-text';
import { GUIDE_REPORT_FILE } from './guide-report-file';
import type { GuideReport, ReportedFinding } from './guide-report';
import { type Outcome, outcomesOf } from './outcome';

/** What a line of the report is about. */
interface Line {
  readonly finding: ReportedFinding;
  readonly outcome: Outcome;
}

type Status = Outcome['status'];

/** In this order, the worst first. */
const STATUSES = [
  'violated',
  'not recommended',
  'accepted',
  'known',
  'not evaluated',
  'satisfied',
  'not applicable',
] as const satisfies readonly Status[];

/** A comment on a pull request has room for as many characters. */
const MOST_CHARACTERS = 65_536;

/** Rows of a table: nobody reads a longer one. Where all of them together are too long for a comment, the next shorter length is taken. */
const MOST_ROWS = [60, 30, 15, 7, 3, 1, 0];

/**
 * The findings for the people who review a change: what is wrong first, and folded what is not. It fits into a comment: where it
 * does not, what is folded goes first, and then rows.
 */
export function markdownReport(report: GuideReport): string {
  let text = reportWithin(report, MOST_ROWS[0] ?? 0, true);
  for (const rows of MOST_ROWS) {
    if (text.length <= MOST_CHARACTERS) break;
    text = reportWithin(report, rows, false);
  }
  return text;
}

function reportWithin({ findings, problems, warnings }: GuideReport, rows: number, isWhole: boolean): string {
  const lines = findings.flatMap((finding) => outcomesOf(finding).map((outcome) => ({ finding, outcome })));
  const of = (status: Status) => lines.filter(({ outcome }) => outcome.status === status);
  const parts = [
    '# Security guides',
    summary(lines, problems),
    lines.length === 0 ? '' : countsByGuide(lines),
    section('Violated', of('violated'), rows, WHERE, where),
    listed('Wrong with rules or exceptions', problems, rows),
    section('Not recommended', of('not recommended'), rows, WHERE, where),
    section('Accepted by exceptions', of('accepted'), rows, [...AT, 'Reason', 'Owner', 'Until'], (line) => [
      ...at(line),
      ...acceptance(line.outcome),
    ]),
    section('Known, from the baseline', of('known'), rows, WHERE, where),
    section(
      'Not evaluated before apply',
      of('not evaluated'),
      rows,
      ['Rule', 'Construct', 'Unknown'],
      ({ finding, outcome }) => [rule(finding), codeCell(finding.construct), markdownText(outcome.message)],
    ),
    listed(
      'Warnings',
      warnings.filter((warning) => warning.code !== 'NotRecommended'),
      rows,
    ),
    ...(isWhole
      ? [foldedByRule('satisfied', of('satisfied')), foldedByRule('not applicable', of('not applicable'))]
      : [`What is satisfied or not applicable has no room here, and is in \`${GUIDE_REPORT_FILE}\`.`]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function summary(lines: readonly Line[], problems: readonly Problem[]): string {
  const counts = STATUSES.map((status) => ({ status, count: countOf(lines, status) })).filter(({ count }) => count > 0);
  const said = counts.map(({ status, count }) => `${count} ${status}`);
  if (problems.length > 0) said.unshift(`${problems.length} wrong with rules or exceptions`);
  const verdict = problems.length > 0 || countOf(lines, 'violated') > 0 ? '**Not passed**' : '**Passed**';
  return said.length === 0 ? 'Nothing was judged.' : `${verdict}: ${said.join(', ')}.`;
}

function countOf(lines: readonly Line[], status: Status): number {
  return lines.filter(({ outcome }) => outcome.status === status).length;
}

function countsByGuide(lines: readonly Line[]): string {
  const guides = [...new Set(lines.map(({ finding }) => finding.guide))];
  const rows = guides.map((guide) => {
    const there = lines.filter(({ finding }) => finding.guide === guide);
    return [markdownText(guide), ...STATUSES.map((status) => String(countOf(there, status)))];
  });
  return markdownTable(['Guide', ...STATUSES], rows);
}

const AT = ['Rule', 'Page', 'Construct', 'What it does'];
const WHERE = [...AT, 'Made at'];

function at({ finding, outcome }: Line): string[] {
  return [rule(finding), markdownText(finding.page), codeCell(outcome.at), markdownText(outcome.message)];
}

function where(line: Line): string[] {
  const { site } = line.outcome;
  return [...at(line), site ? codeCell(`${site.file}:${site.line}`) : ''];
}

function acceptance({ acceptedBy }: Outcome): string[] {
  return [
    acceptedBy.map(({ reason }) => markdownText(reason)),
    acceptedBy.map(({ owner }) => markdownText(owner)),
    acceptedBy.map(({ expires }) => markdownText(expires)),
  ].map((several) => several.join('<br>'));
}

function rule(finding: ReportedFinding): string {
  return codeCell(finding.rule);
}

function section(
  title: string,
  lines: readonly Line[],
  rows: number,
  headings: readonly string[],
  row: (line: Line) => readonly string[],
): string {
  if (lines.length === 0) return '';
  const shown = markdownTable(headings, lines.slice(0, rows).map(row));
  return [`## ${title}`, shown, ...more(lines.length, rows)].join('\n\n');
}

function listed(title: string, problems: readonly Problem[], rows: number): string {
  if (problems.length === 0) return '';
  const shown = problems.slice(0, rows).map((problem) => `- ${markdownText(printProblem(problem))}`);
  return [`## ${title}`, ...(rows > 0 ? [shown.join('\n')] : []), ...more(problems.length, rows)].join('\n\n');
}

function more(count: number, rows: number): string[] {
  return count > rows ? [`And ${count - rows} more, which are in \`${GUIDE_REPORT_FILE}\`.`] : [];
}

/** A row for each rule: which constructs there are, everybody knows. */
function foldedByRule(status: Status, lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  const rules = new Map<string, Line[]>();
  for (const line of lines) {
    const there = rules.get(line.finding.rule);
    if (there) there.push(line);
    else rules.set(line.finding.rule, [line]);
  }
  const rows = [...rules.values()].flatMap((there) =>
    there
      .slice(0, 1)
      .map(({ finding }) => [
        rule(finding),
        markdownText(finding.page),
        markdownText(finding.statement),
        String(there.length),
      ]),
  );
  return folded(`${lines.length} ${status}`, markdownTable(['Rule', 'Page', 'Statement', 'Constructs'], rows));
}
