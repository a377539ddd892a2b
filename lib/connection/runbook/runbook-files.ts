import type { ConnectionSettingsFact } from '../../guides/lab-model';
import { runbook, type Runbook } from './runbook';
import { runbookJson } from './runbook-json';
import { runbookMarkdown } from './runbook-markdown';

/** Folder of the runbooks in the output of a synth. */
export const RUNBOOK_FILES = 'runbooks';

/** A file of the output folder. */
export interface RunbookFile {
  /** In the output folder. */
  readonly path: string;
  readonly text: () => string;
}

/** The runbook of a cluster as files, for people and for machines. */
export function runbookFiles(fact: ConnectionSettingsFact): readonly RunbookFile[] {
  const path = `${RUNBOOK_FILES}/${fact.path}`;
  let made: Runbook | undefined;
  const book = () => (made ??= runbook(fact));
  return [
    { path: `${path}.md`, text: () => runbookMarkdown(book()) },
    { path: `${path}.json`, text: () => runbookJson(book()) },
  ];
}
