/** Name of the report for programs in the output folder of an app. */
export const GUIDE_REPORT_FILE = 'guide-report.json';
