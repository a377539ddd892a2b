import { z } from 'zod';
import { LabError, unknownReport } from '../../errors';
import { REPORT_NAMES, type ReportName } from './report-files';

/**
 * The context of an app that says which reports a synth writes beside `guide-report.json`: a list of `markdown`, `sarif`, `junit`
 * and `csv`. Another value: error `UnknownReport`. The last two take longest to write, and few labs have a reader for them.
 *
 * @default ['markdown', 'sarif']
 */
export const REPORTS_CONTEXT = 'ucLabReports';

const contextSchema = z.array(z.enum(REPORT_NAMES)).default(['markdown', 'sarif']);

/** The reports that a context asks for. The one for programs is always among them. */
export function chosenReports(context: unknown): readonly ReportName[] {
  const { data, error } = contextSchema.safeParse(context ?? undefined, { jitless: true });
  if (error) throw new LabError([unknownReport(context, REPORT_NAMES)]);
  return REPORT_NAMES.filter((name) => name === 'json' || data.includes(name));
}
