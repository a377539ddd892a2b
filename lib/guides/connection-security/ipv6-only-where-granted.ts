import { connectionInbound } from '../../port-tables/connection-inbound';
import { connectionOutbound } from '../../port-tables/connection-outbound';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import type { PortTable } from '../../port-tables/port-table';
import { guideRule, type Verdict } from '../guide-rule';
import { type ConnectionSecurityGroupsFact, type PeerFact, Unknown } from '../lab-model';
import { printPeer } from '../print-peer';
import { type JudgedRules, judgeSecurityRules, portsBeyond, portSet } from '../rule-judgement';

const DIRECTIONS = [
  { direction: 'ingress', table: connectionInbound },
  { direction: 'egress', table: connectionOutbound },
] as const;

/** IPv6 is for the rows that say so, in Dual mode. */
export const ipv6OnlyWhereGranted = guideRule({
  id: 'ipv6-only-where-granted',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-5',
  statement: 'IPv6 addresses get only the ports that a row supports over IPv6, and only in Dual (IPv4/IPv6) mode.',
  why: 'All other services work over IPv4 alone, so an IPv6 path to them is a path that nobody watches.',
  judges: 'connection-security-groups',
  check(fact, model) {
    const verdicts = DIRECTIONS.map(({ direction, table }) =>
      checkDirection({ fact, model, direction, accompanying: true }, table),
    );
    return {
      violations: verdicts.flatMap((verdict) => ('violations' in verdict ? verdict.violations : [])),
      unknown: verdicts.flatMap((verdict) => ('violations' in verdict ? (verdict.unknown ?? []) : [])),
    };
  },
});

function checkDirection(
  judged: JudgedRules & { readonly fact: ConnectionSecurityGroupsFact },
  table: PortTable,
): Verdict {
  const dualStack = judged.fact.features.includes('dual-stack');
  const granted = portSet(dualStack ? table.rows.filter(({ ipv6 }) => ipv6).flatMap(({ ports }) => ports) : []);
  return judgeSecurityRules(judged, (rule) => {
    const { peer } = rule;
    if (peer instanceof Unknown) return peer;
    if (peer.kind === 'security-group' && dualStack && !judged.fact.ipv6Guarded)
      return new Unknown('what the network ACL lets through over IPv6');
    if (isIpv4(peer)) return undefined;
    const beyond = portsBeyond(rule, granted);
    if (beyond instanceof Unknown) return beyond;
    if (beyond.length === 0) return undefined;
    if (peer.kind === 'prefix-list' && peer.family === undefined)
      return new Unknown(`the address family of the prefix list ${peer.id}`);
    // The id of a list does not tell its family, which is what is wrong with it.
    const what = peer.kind === 'prefix-list' ? `${printPeer(peer)} of IPv6 addresses` : printPeer(peer);
    return `opens ${beyond.join(', ')} to ${what}${dualStack ? '' : ' although Dual mode is off'}`;
  });
}

/** A group stands for servers, whose IPv6 addresses the network ACL keeps to the granted ports. */
function isIpv4(peer: PeerFact): boolean {
  if (peer.kind === 'cidr') return peer.cidr.family === 4;
  return peer.kind === 'security-group' || peer.family === 4;
}
