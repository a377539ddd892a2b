import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import type { Runbook } from './runbook';
import type { RunbookDocument } from './runbook-schema';

/** The runbook for machines: `runbookSchema` reads it. */
export function runbookJson(runbook: Runbook): string {
  const document: RunbookDocument = { version: 1, guide: CONNECTION_SECURITY_GUIDE, ...runbook };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
