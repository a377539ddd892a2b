import { connectionInbound } from '../../port-tables/connection-inbound';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeClosedPorts, portSet } from '../rule-judgement';

const returnRows = connectionInbound.rows.filter(({ returnTraffic }) => returnTraffic);
const ephemeralPorts = portSet(returnRows.flatMap(({ ports }) => ports));

/** Ports that the system hands to clients. */
export const noInboundEphemeralPorts = guideRule({
  id: 'no-inbound-ephemeral-ports',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-5',
  statement: 'The ephemeral ports are not open to inbound connections.',
  why: 'They belong to connections that the server opens itself, whose answers a stateful group lets in without a rule.',
  judges: 'connection-security-groups',
  check: (fact, model) => judgeClosedPorts({ fact, model }, ephemeralPorts),
});
