import { type Flow, flowsFor } from '../../port-tables/flow';
import type { PortTable } from '../../port-tables/port-table';
import { isRole, ROLES } from '../../port-tables/role';
import type { Verdict } from '../guide-rule';
import { Unknown } from '../lab-model';
import { type JudgedRules, judgeSecurityRules, portsBeyond, portSet } from '../rule-judgement';

const everyRole = Object.keys(ROLES).filter(isRole);

/** Judges the rules of one direction against the ports that tables grant with the features that are on. */
export function judgeAgainstGrantedPorts(
  judged: Omit<JudgedRules, 'accompanying'>,
  tables: readonly PortTable[],
  isGranted: (flow: Flow) => boolean,
): Verdict {
  const { features, chosenPorts } = judged.fact;
  const granted = portSet(
    tables
      .flatMap((table) => flowsFor(table, { roles: everyRole, features, chosenPorts }))
      .filter(isGranted)
      .map(({ protocol, ports }) => ({ protocol, ranges: [ports] })),
  );
  // A group that somebody else puts beside ours is there to open what no row knows of.
  return judgeSecurityRules({ ...judged, accompanying: false }, (rule) => {
    const beyond = portsBeyond(rule, granted);
    if (beyond instanceof Unknown) return beyond;
    return beyond.length > 0 ? `opens ${beyond.join(', ')}, which no row grants here` : undefined;
  });
}
