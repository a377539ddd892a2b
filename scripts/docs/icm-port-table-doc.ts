import { CERTAINTY_MEANINGS } from '../../lib/port-tables/certainty';
import { FEATURES } from '../../lib/port-tables/feature';
import { GATEWAY_KINDS } from '../../lib/port-tables/icm-node';
import {
  type FormulaChoice,
  type IcmConnection,
  type IcmPortTable,
  type IcmPortTableRow,
  RELATIONS,
} from '../../lib/port-tables/icm-port-table';
import { ROLES } from '../../lib/port-tables/role';
import { legend } from './legend';
import { codeCell, markdownTable, markdownText } from '../../lib/markdown/markdown-text';
import { anchor, document, generatedLine } from './markdown';

/** A table of Unified ICM as a page: its ports are formulas of the instance number n. */
export function icmPortTableDoc({ id, guide, title, rows }: IcmPortTable): string {
  const connections = rows.flatMap((row) => row.connections);
  return document(
    generatedLine(`lib/port-tables/${id}.ts`),
    `# ${markdownText(title)}`,
    `Source: ${markdownText(guide)}, unless a row names another. n is the number of the instance, 0 to 24. A side or a gateway in a ` +
      'formula is that of the listener; PG1 to PG3 are gateways in the order of their installation on a host.',
    markdownTable(
      [
        'Row',
        'Source',
        'Listens',
        'Network',
        'Ports',
        'Who connects, and when',
        'Process',
        'Note',
        'Reading',
        'Certainty',
      ],
      rows.map((row) => [
        anchor(row.id) + codeCell(row.id),
        markdownText(row.page),
        row.listeners.map(codeCell).join('<br>'),
        row.network,
        row.ports.map(portsText).join('<br>'),
        audience(row),
        markdownText(row.process),
        markdownText(row.note),
        markdownText(row.reading ?? ''),
        row.certainty,
      ]),
    ),
    ...legend(
      'Roles',
      [...connections.map(({ client }) => client), ...rows.flatMap(({ listeners }) => listeners)],
      ROLES,
    ),
    ...legend(
      'Where the client is, seen from the listener',
      connections.map(({ relation }) => relation),
      RELATIONS,
    ),
    ...legend(
      'Kinds of peripheral gateways',
      connections.flatMap(({ gateways }) => gateways),
      GATEWAY_KINDS,
    ),
    ...legend(
      'How sure a row is to hold for releases 7.x to 9.x',
      rows.map(({ certainty }) => certainty),
      CERTAINTY_MEANINGS,
    ),
    ...legend(
      'Features',
      connections.flatMap(({ when }) => when),
      FEATURES,
    ),
  );
}

function portsText({ protocol, formulas }: FormulaChoice): string {
  return formulas
    .map(({ gateway, side, formula }) => {
      const where = [gateway && `PG${gateway}`, side && `side ${side.toUpperCase()}`].filter(Boolean).join(' ');
      return `${where === '' ? '' : `${where}: `}${protocol.toUpperCase()} ${formula.toString()}`;
    })
    .join('<br>');
}

function audience({ localhostOnly, connections }: IcmPortTableRow): string {
  if (localhostOnly) return 'nobody but the host itself';
  return connections.length === 0 ? 'nobody' : connections.map(connectionText).join('<br>');
}

function connectionText({ client, relation, gateways, when }: IcmConnection): string {
  return [
    codeCell(client),
    ...(gateways.length === 0 ? [] : [`(${gateways.join(', ')})`]),
    ...(relation === 'any' ? [] : [relation]),
    ...(when.length === 0 ? [] : ['when', when.map(codeCell).join(' or ')]),
  ].join(' ');
}
