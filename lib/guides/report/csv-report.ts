import { stringify } from 'csv-stringify/sync';
import type { GuideReport } from './guide-report';
import { outcomesOf } from './outcome';

const COLUMNS = [
  ...['guide', 'page', 'rule', 'statement', 'construct', 'status', 'at', 'message'],
  ...['reason', 'owner', 'expires', 'file', 'line'],
];

/**
 * The findings as a table for auditors, as RFC 4180 says: a line for each violation, and one for each finding without. A cell that
 * a spreadsheet would take for a formula has an apostrophe before it, and each is one line, or its second could be one.
 */
export function csvReport({ findings }: GuideReport): string {
  const rows = findings.flatMap((finding) => {
    const { guide, page, rule, statement, construct } = finding;
    return outcomesOf(finding).map(({ status, at, message, acceptedBy, site }) => [
      ...[guide, page, rule, statement, construct, status, at, message],
      ...[
        acceptedBy.map(({ reason }) => reason),
        acceptedBy.map(({ owner }) => owner),
        acceptedBy.map(({ expires }) => expires),
      ].map((several) => several.join('; ')),
      ...[site?.file ?? '', String(site?.line ?? '')],
    ]);
  });
  return stringify([COLUMNS, ...rows.map((cells) => cells.map(inOneLine))], {
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
