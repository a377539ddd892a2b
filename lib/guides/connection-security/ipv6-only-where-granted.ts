import { connectionInbound } from '../../port-tables/connection-inbound';
import { connectionOutbound } from '../../port-tables/connection-outbound';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import type { PortTable } from '../../port-tables/port-table';
import { guideRule, type Verdict } from '../guide-rule';
import { type ConnectionSecurityGroupsFact, Unknown } from '../lab-model';
import { judgeSecurityRules, portsBeyond } from '../rule-judgement';

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
  check(fact) {
    const verdicts = DIRECTIONS.map(({ direction, table }) => checkDirection(fact, direction, table));
    return {
      violations: verdicts.flatMap((verdict) => ('violations' in verdict ? verdict.violations : [])),
      unknown: verdicts.flatMap((verdict) => ('violations' in verdict ? (verdict.unknown ?? []) : [])),
    };
  },
});

function checkDirection(
  fact: ConnectionSecurityGroupsFact,
  direction: 'ingress' | 'egress',
  table: PortTable,
): Verdict {
  const dualStack = fact.features.includes('dual-stack');
  const granted = dualStack ? table.rows.filter(({ ipv6 }) => ipv6).flatMap(({ ports }) => ports) : [];
  return judgeSecurityRules(fact, direction, (rule) => {
    if (rule.peer instanceof Unknown) return rule.peer;
    if (rule.peer.kind !== 'cidr' || rule.peer.cidr.family === 4) return undefined;
    const beyond = portsBeyond(rule, granted);
    if (beyond instanceof Unknown) return beyond;
    if (beyond.length === 0) return undefined;
    return `opens ${beyond.join(', ')} to ${rule.peer.cidr.toString()}${dualStack ? '' : ' although Dual mode is off'}`;
  });
}
