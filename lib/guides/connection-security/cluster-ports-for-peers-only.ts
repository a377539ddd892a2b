import { clusterIpsec } from '../../port-tables/cluster-ipsec';
import { connectionInbound } from '../../port-tables/connection-inbound';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { Unknown } from '../lab-model';
import { guideRule } from '../guide-rule';
import { printPeer } from '../print-peer';
import { judgeSecurityRules, portSet, reachedPorts } from '../rule-judgement';

const peerRows = connectionInbound.rows.filter(
  ({ connections }) => connections.length > 0 && connections.every(({ peer }) => peer === 'cluster-peer'),
);
const peerPorts = portSet([...peerRows, ...clusterIpsec.rows].flatMap(({ ports }) => ports));

/** Ports that servers of a cluster keep for each other. */
export const clusterPortsForPeersOnly = guideRule({
  id: 'cluster-ports-for-peers-only',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement:
    'Ports that the servers of a cluster use among themselves are open to the other server of the cluster alone.',
  why: 'Replication, server roles and remote procedure calls trust whoever reaches them, and some are in clear text.',
  judges: 'connection-security-groups',
  check(fact, model) {
    const peers = fact.groups.filter(({ audience }) => audience === 'cluster').map(({ key }) => key);
    return judgeSecurityRules({ fact, model, direction: 'ingress', accompanying: true }, (rule) => {
      const reached = reachedPorts(rule, peerPorts);
      if (reached instanceof Unknown) return reached;
      if (reached.length === 0) return undefined;
      if (rule.peer instanceof Unknown) return rule.peer;
      const fromPeer = rule.peer.kind === 'security-group' && peers.includes(rule.peer.key);
      if (fromPeer) return undefined;
      return `opens ${reached.join(', ')} to ${printPeer(rule.peer)}, which is not the group of the cluster's own servers`;
    });
  },
});
