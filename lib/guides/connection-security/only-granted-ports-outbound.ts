import { clusterIpsec } from '../../port-tables/cluster-ipsec';
import { connectionInbound } from '../../port-tables/connection-inbound';
import { connectionOutbound } from '../../port-tables/connection-outbound';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { labAdministration } from '../../port-tables/lab-administration';
import { guideRule } from '../guide-rule';
import { judgeAgainstGrantedPorts } from './granted-ports';

/** Outbound ports that neither Table 1-2 nor a peer of the cluster needs. */
export const onlyGrantedPortsOutbound = guideRule({
  id: 'only-granted-ports-outbound',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-6',
  statement:
    'A server connects out only on what Table 1-2 lists, to its cluster peer, and for the lab’s administration.',
  why: 'Egress that nobody needs is the way out for whoever got in.',
  judges: 'connection-security-groups',
  check: (fact, model) =>
    judgeAgainstGrantedPorts(
      { fact, model, direction: 'egress' },
      [connectionInbound, connectionOutbound, labAdministration, clusterIpsec],
      ({ table, source }) => table !== connectionInbound.id || source === 'cluster-peer',
    ),
});
