import type { RunbookAction, RunbookStep } from '../../../../lib/connection/runbook/runbook-step';

/** Where each step is done, its page and its id, in order. */
export function order(steps: readonly RunbookStep[]): string[] {
  return steps.map(({ id, at, page }) => `${page} ${at} ${id}`);
}

/** What is done in a step. */
export function actionsOf(steps: readonly RunbookStep[], id: string): readonly RunbookAction[] {
  return steps.find((step) => step.id === id)?.actions ?? [];
}

/** What the fields of a step are set to, whichever the page. */
export function fieldsOf(steps: readonly RunbookStep[], id: string): Record<string, string> {
  return Object.fromEntries(actionsOf(steps, id).flatMap((action) => ('fields' in action ? action.fields : [])));
}

/** The steps that say what goes wrong if they are done otherwise, each with a word of what they say. */
export function cautions(steps: readonly RunbookStep[]): Record<string, string> {
  return Object.fromEntries(steps.flatMap(({ id, caution }) => (caution === undefined ? [] : [[id, caution]])));
}
