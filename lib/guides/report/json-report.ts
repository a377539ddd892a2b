import type { GuideReport } from './guide-report';

/** The whole report for programs. `guide-report.schema.json` of the package describes it. */
export function jsonReport(report: GuideReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
