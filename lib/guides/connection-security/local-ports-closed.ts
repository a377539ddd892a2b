import { connectionInbound } from '../../port-tables/connection-inbound';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeClosedPorts, portSet } from '../rule-judgement';

const localRows = connectionInbound.rows.filter(({ localhostOnly }) => localhostOnly);
const localPorts = portSet(localRows.flatMap(({ ports }) => ports));

/** Ports that a server keeps for itself. */
export const localPortsClosed = guideRule({
  id: 'local-ports-closed',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-2',
  statement: 'Ports that are restricted to localhost are open to nobody.',
  why: 'No remote connection to these services is needed, so any path to them serves somebody else.',
  judges: 'connection-security-groups',
  check: (fact, model) => judgeClosedPorts({ fact, model }, localPorts),
});
