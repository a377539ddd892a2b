import type { GuideRule } from '../guide-rule';
import { csvReport } from './csv-report';
import type { GuideReport } from './guide-report';
import { GUIDE_REPORT_FILE } from './guide-report-file';
import { jsonReport } from './json-report';
import { junitReport } from './junit-report';
import { markdownReport } from './markdown-report';
import { sarifReport } from './sarif-report';

/** The reports there are: the name of each file in the output folder of an app, and its text. */
export const REPORTS = {
  json: { file: GUIDE_REPORT_FILE, text: jsonReport },
  markdown: { file: 'guide-report.md', text: markdownReport },
  sarif: { file: 'guide-report.sarif', text: sarifReport },
  junit: { file: 'guide-report.junit.xml', text: junitReport },
  csv: { file: 'guide-report.csv', text: csvReport },
} as const satisfies Record<
  string,
  { file: string; text: (report: GuideReport, rules: readonly GuideRule[]) => string }
>;

/** The name of a report. */
export type ReportName = keyof typeof REPORTS;

/** The names of all reports. */
export const REPORT_NAMES: readonly ReportName[] = Object.keys(REPORTS).filter(
  (name): name is ReportName => name in REPORTS,
);
