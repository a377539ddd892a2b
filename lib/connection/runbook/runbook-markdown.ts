import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { curlCommand, SERVER_VARIABLE } from './curl-command';
import { codeBlock, codeSpan, markdownLink, markdownTable, markdownText } from './markdown-text';
import type { ProvisioningRequest } from './provisioning-request';
import type { Runbook, RunbookSection } from './runbook';
import { RUNBOOK_PLACES, type RunbookAction, type RunbookStep } from './runbook-step';

/** The runbook for people, with a box to tick for each step. */
export function runbookMarkdown(runbook: Runbook): string {
  const { cluster, sections } = runbook;
  return `${[
    `# Runbook of ${markdownText(cluster)}`,
    introduction(runbook),
    ...(sends(runbook) ? [requests()] : []),
    '## Contents',
    contents(sections),
    ...sections.flatMap((section, index) => sectionBlocks(section, index + 1)),
  ].join('\n\n')}\n`;
}

function introduction({ release, single }: Runbook): string {
  const servers = single ? 'One server' : 'Two servers';
  return (
    `${servers} of Cisco Unity Connection ${markdownText(release)}, set up as the *${CONNECTION_SECURITY_GUIDE}* ` +
    'says; the pages are those of the guide. The next synth writes this file anew: tick the boxes of a copy. What stands in ' +
    'braces is for you to fill in, and no secret belongs in a copy.'
  );
}

function requests(): string {
  return [
    'Requests are commands of a shell. `curl` takes your name and password from your file `.netrc`, and must trust the ' +
      'certificate of the server: never tell it to do without. Say first where they go to:',
    codeBlock(`export ${SERVER_VARIABLE}='name of the publisher'`, 'sh'),
  ].join('\n\n');
}

function sends({ sections }: Runbook): boolean {
  return sections.some(({ steps }) => steps.some(({ actions }) => actions.some((action) => 'request' in action)));
}

function contents(sections: readonly RunbookSection[]): string {
  return sections
    .flatMap(({ id, title, steps }, section) => [
      `- [${section + 1}. ${markdownText(title)}](#${anchor(id)})`,
      ...steps.map(
        (step, index) => `  - [${section + 1}.${index + 1} ${markdownText(step.title)}](#${anchor(step.id)})`,
      ),
    ])
    .join('\n');
}

function sectionBlocks({ id, title, steps }: RunbookSection, section: number): string[] {
  return [
    place(id),
    `## ${section}. ${markdownText(title)}`,
    ...steps.flatMap((step, index) => stepBlocks(step, `${section}.${index + 1}`)),
  ];
}

function stepBlocks({ id, title, at, page, caution, actions }: RunbookStep, number: string): string[] {
  return [
    place(id),
    `### ${number} ${markdownText(title)}`,
    `- [ ] Done at ${markdownText(RUNBOOK_PLACES[at])} (page ${markdownText(page)})`,
    ...(caution === undefined ? [] : [cautionText(caution)]),
    ...actions.map((action, index) => `${index + 1}. ${actionText(action)}`),
  ];
}

/** Blocks of code are not indented, so that they can be copied out of the file itself, too. */
function actionText(action: RunbookAction): string {
  if ('cli' in action) return `At the command line:\n\n${codeBlock(action.cli, 'text')}`;
  if ('request' in action) return requestText(action.request);
  if ('task' in action) return markdownText(action.task);
  const page = `On the page **${markdownText(action.page)}**`;
  const rows = action.fields.map(([field, value]) => [markdownText(field), markdownText(value)]);
  return rows.length === 0 ? `${page}.` : `${page}:\n\n${markdownTable(['Field', 'Value'], rows)}`;
}

function requestText(request: ProvisioningRequest): string {
  const { finds, caution, attestedBy } = request;
  const later = attestedBy
    .filter(({ release }) => release === 'later')
    .map(({ title, url }) => markdownLink(title, url));
  return [
    'Request:',
    codeBlock(curlCommand(request), 'sh'),
    ...(finds === undefined
      ? []
      : [
          `Of the answer, take the one object whose ${codeSpan(finds.field)} is ${codeSpan(finds.is)}. If there is none, or another ` +
            `one too, stop. Braces that begin with ${codeSpan(`${finds.as}.`)} stand for its fields.`,
        ]),
    ...(caution === undefined ? [] : [cautionText(caution)]),
    ...(later.length === 0
      ? []
      : [`Known from ${later.join(' and ')}. If the server refuses it, use the administration page.`]),
  ].join('\n\n');
}

function cautionText(caution: string): string {
  return `> **Caution:** ${markdownText(caution)}`;
}

/** What the contents link to. */
function place(id: string): string {
  return `<a id="${anchor(id)}"></a>`;
}

/** Other characters than those of our own ids come from names, and stay apart. */
function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9/-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`);
}
