import { clusterIpsec } from '../../port-tables/cluster-ipsec';
import { connectionInbound } from '../../port-tables/connection-inbound';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAgainstGrantedPorts } from './granted-ports';

/** Inbound ports that no row grants, or only with a feature that is off. */
export const onlyGrantedPortsInbound = guideRule({
  id: 'only-granted-ports-inbound',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement:
    'An inbound port is open only if a row of Table 1-1 grants it and, for an optional service, the service is on.',
  why: 'A port that no row explains is a port that nobody can answer for.',
  judges: 'connection-security-groups',
  check: (fact, model) =>
    judgeAgainstGrantedPorts({ fact, model, direction: 'ingress' }, [connectionInbound, clusterIpsec], () => true),
});
