import { connectionInbound } from '../../port-tables/connection-inbound';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';
import { judgeSecurityRules, portSet, reachedPorts } from '../rule-judgement';

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
  check: (fact, model) =>
    judgeSecurityRules({ fact, model, direction: 'ingress', accompanying: true }, (rule) => {
      const reached = reachedPorts(rule, ephemeralPorts);
      if (reached instanceof Unknown) return reached;
      return reached.length > 0 ? `opens ${reached.join(', ')}` : undefined;
    }),
});
