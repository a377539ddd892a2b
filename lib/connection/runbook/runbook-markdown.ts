import { codeBlock, codeCell, codeSpan, markdownLink, markdownTable, markdownText } from '../../markdown/markdown-text';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { anchorsOf } from './anchors-of';
import { showWebCertificate } from './cli-command';
import { curlCommand, SERVER_VARIABLE } from './curl-command';
import type { ProvisioningRequest } from './provisioning-request';
import type { Runbook, RunbookSection } from './runbook';
import { RUNBOOK_PLACES, type RunbookAction, type RunbookPlace, type RunbookStep } from './runbook-step';

/** The runbook for people, with a box to tick for each step that is done once. */
export function runbookMarkdown(runbook: Runbook): string {
  const { cluster, sections, single } = runbook;
  const anchors = anchorsOf(sections.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]));
  const anchor = (id: string) => anchors.get(id) ?? '';
  return `${[
    `# Runbook of ${markdownText(cluster)}`,
    introduction(runbook),
    ...(sends(runbook) ? requests(runbook) : []),
    '## Contents',
    contents(sections, anchor),
    ...sections.flatMap((section, index) => sectionBlocks(section, index + 1, { anchor, single })),
  ].join('\n\n')}\n`;
}

/** What is the same in all of a document: the addresses of its parts, and whether there is one server only. */
interface Document {
  readonly anchor: (id: string) => string;
  readonly single: boolean;
}

function introduction({ release, single }: Runbook): string {
  const servers = single ? 'One server' : 'Two servers';
  return (
    `${servers} of Cisco Unity Connection ${markdownText(release)}, set up as the *${CONNECTION_SECURITY_GUIDE}* ` +
    'says; the pages are those of the guide. The next synth writes this file anew: tick the boxes of a copy. What stands in ' +
    'braces is for you to fill in, and no secret belongs in a copy.'
  );
}

function requests({ sections, single }: Runbook): string[] {
  return [
    'Requests are commands of a shell. `curl` takes your name and password from your file `.netrc`. Say first where they go to, ' +
      'with a name that is in the certificate of the server:',
    codeBlock(`export ${SERVER_VARIABLE}='name of the ${single ? 'server' : 'publisher'}'`, 'sh'),
    'The last line that a request shows is the code of the answer: 200 where something was asked for, 201 where something was ' +
      'made, 204 where something was changed. With every other code it has failed, with 302 too, which `curl` takes for a success.',
    ...(sections.some(({ id }) => id === 'single-sign-on')
      ? [
          'Requests need single sign-on to be off. Once it is on, they are answered with the way to OpenAM: do the same on the ' +
            'administration page then.',
        ]
      : []),
    '`curl` must trust the certificate of the server: never tell it to do without. Where an authority issued the certificate, its ' +
      'root certificate goes into `CURL_CA_BUNDLE`. Where the server has signed it itself, save it, and see at the ' +
      `console of the server, with ${codeSpan(showWebCertificate())}, that it has the same serial number and the same key:`,
    codeBlock(PIN_CERTIFICATE, 'sh'),
  ];
}

const PIN_CERTIFICATE = [
  `openssl s_client -connect "$${SERVER_VARIABLE}:443" </dev/null | openssl x509 >"$${SERVER_VARIABLE}.pem"`,
  `openssl x509 -in "$${SERVER_VARIABLE}.pem" -noout -text -fingerprint`,
  `export CURL_CA_BUNDLE="$PWD/$${SERVER_VARIABLE}.pem"`,
].join('\n');

function sends({ sections }: Runbook): boolean {
  return sections.some(({ steps }) => steps.some(({ actions }) => actions.some((action) => 'request' in action)));
}

function contents(sections: readonly RunbookSection[], anchor: Document['anchor']): string {
  return sections
    .flatMap(({ id, title, steps }, section) => [
      `- [${section + 1}. ${markdownText(title)}](#${anchor(id)})`,
      ...steps.map(
        (step, index) => `  - [${section + 1}.${index + 1} ${markdownText(step.title)}](#${anchor(step.id)})`,
      ),
    ])
    .join('\n');
}

function sectionBlocks({ id, title, steps }: RunbookSection, section: number, document: Document): string[] {
  return [
    target(document.anchor(id)),
    `## ${section}. ${markdownText(title)}`,
    ...steps.flatMap((step, index) => stepBlocks(step, `${section}.${index + 1}`, document)),
  ];
}

function stepBlocks(
  { id, title, at, page, when, caution, actions }: RunbookStep,
  number: string,
  { anchor, single }: Document,
): string[] {
  const place = single && SERVERS.includes(at) ? 'at the server' : RUNBOOK_PLACES[at];
  return [
    target(anchor(id)),
    `### ${number} ${markdownText(title)}`,
    `${when === 'recurring' ? 'To be done' : '- [ ] Done'} ${markdownText(place)} (page ${markdownText(page)})`,
    ...(caution === undefined ? [] : [cautionText(caution)]),
    ...actions.map((action, index) => `${index + 1}. ${actionText(action)}`),
  ];
}

/** Places that are the same where there is one server. */
const SERVERS: readonly RunbookPlace[] = ['publisher', 'connection-servers'];

/** Blocks of code are not indented, so that they can be copied out of the file itself, too. */
function actionText(action: RunbookAction): string {
  if ('cli' in action) return `At the command line:\n\n${codeBlock(action.cli, 'text')}`;
  if ('request' in action) return requestText(action.request);
  if ('task' in action) return markdownText(action.task);
  const page = `On the page **${markdownText(action.page)}**`;
  const rows = action.fields.map(([field, value]) => [markdownText(field), codeCell(value)]);
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
          `Of the answer, take the one object whose ${codeSpan(finds.field)} is ${codeSpan(finds.is)}, upper and lower case ` +
            `alike. If there is none, or another one too, stop. Braces that begin with ${codeSpan(`${finds.as}.`)} stand for its fields.`,
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
function target(anchor: string): string {
  return `<a id="${anchor}"></a>`;
}
