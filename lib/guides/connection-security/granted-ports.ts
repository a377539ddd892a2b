import type { Direction } from '../../network/security-rule';
import { type Flow, flowsFor } from '../../port-tables/flow';
import type { PortTable } from '../../port-tables/port-table';
import { isRole, ROLES } from '../../port-tables/role';
import type { Verdict } from '../guide-rule';
import { type ConnectionSecurityGroupsFact, Unknown } from '../lab-model';
import { judgeSecurityRules, portsBeyond } from '../rule-judgement';

const everyRole = Object.keys(ROLES).filter(isRole);

/** Judges the rules of one direction against the ports that tables grant with the features that are on. */
export function judgeAgainstGrantedPorts(
  fact: ConnectionSecurityGroupsFact,
  direction: Direction,
  tables: readonly PortTable[],
  isGranted: (flow: Flow) => boolean,
): Verdict {
  const { features, chosenPorts } = fact;
  const granted = tables
    .flatMap((table) => flowsFor(table, { roles: everyRole, features, chosenPorts }))
    .filter(isGranted)
    .map(({ protocol, ports }) => ({ protocol, ranges: [ports] }));
  return judgeSecurityRules(fact, direction, (rule) => {
    const beyond = portsBeyond(rule, granted);
    if (beyond instanceof Unknown) return beyond;
    return beyond.length > 0 ? `opens ${beyond.join(', ')}, which no row grants here` : undefined;
  });
}
