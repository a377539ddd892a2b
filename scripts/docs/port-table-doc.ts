import { CERTAINTY_MEANINGS } from '../../lib/port-tables/certainty';
import { FEATURES } from '../../lib/port-tables/feature';
import {
  hasPorts,
  type PortTable,
  type PortTableRow,
  type ProtocolPorts,
  type RowConnection,
} from '../../lib/port-tables/port-table';
import { ROLES } from '../../lib/port-tables/role';
import { legend } from './legend';
import { codeCell, markdownTable, markdownText } from '../../lib/markdown/markdown-text';
import { anchor, document, generatedLine } from './markdown';

/** A port table as a page: every row, and what the roles and features in it mean. */
export function portTableDoc(portTable: PortTable): string {
  const { id, guide, title, subject, rows } = portTable;
  const connections = rows.flatMap((row) => row.connections);
  const features = connections.flatMap(({ when }) => when);
  const certainties = rows.flatMap(({ certainty }) => certainty ?? []);
  return document(
    generatedLine(`lib/port-tables/${id}.ts`),
    `# ${markdownText(title)}`,
    `Source: ${markdownText(guide)}. The table is about ${codeCell(subject)}: ${markdownText(ROLES[subject])}.`,
    markdownTable(
      [
        'Row',
        'Page',
        'Ports',
        'Firewall setting',
        'Who connects, and when',
        'Process',
        'Account',
        'Note',
        'Reading',
        ...(certainties.length > 0 ? ['Certainty'] : []),
      ],
      rows.map((row) => [
        anchor(row.id) + codeCell(row.id),
        markdownText(row.page),
        portsText(row.ports),
        row.firewall,
        audience(row),
        markdownText(row.process),
        markdownText(row.account ?? ''),
        markdownText(row.note),
        markdownText(row.reading ?? ''),
        ...(certainties.length > 0 ? [row.certainty ?? 'guide'] : []),
      ]),
    ),
    ...legend(
      'Roles',
      connections.map(({ peer }) => peer),
      ROLES,
    ),
    ...legend('How sure a row is to hold for releases 7.x to 9.x', certainties, CERTAINTY_MEANINGS),
    ...legend('Features, all of them off until they are turned on', features, FEATURES),
  );
}

function portsText(ports: readonly ProtocolPorts[]): string {
  return ports
    .map(({ protocol, ranges }) =>
      hasPorts(protocol) ? `${protocol.toUpperCase()} ${ranges.join(', ')}` : protocol.toUpperCase(),
    )
    .join('<br>');
}

function audience(row: PortTableRow): string {
  if (row.localhostOnly) return 'nobody but the server itself';
  if (row.returnTraffic) return 'nobody; answers come back to it';
  if (row.connections.length === 0) return 'nobody';
  return [
    ...row.connections.map((connection) => connectionText(row, connection)),
    ...(row.choice === undefined ? [] : ['only ports that the administrator picked']),
    ...(row.ipv6 ? [`over IPv6 too, when ${codeCell('dual-stack')}`] : []),
  ].join('<br>');
}

function connectionText(row: PortTableRow, { direction, peer, when, ports }: RowConnection): string {
  return [
    direction === 'inbound' ? 'from' : 'to',
    codeCell(peer),
    ...(ports === row.ports ? [] : ['on', ports.map((one) => portsText([one])).join(' and ')]),
    ...(when.length === 0 ? [] : ['when', when.map(codeCell).join(' or ')]),
  ].join(' ');
}
