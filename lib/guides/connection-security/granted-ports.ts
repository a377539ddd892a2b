import { type Flow, flowsFor } from '../../port-tables/flow';
import type { PortTable } from '../../port-tables/port-table';
import type { Role } from '../../port-tables/role';
import type { Verdict } from '../guide-rule';
import { type ConnectionSecurityGroupsFact, Unknown } from '../lab-model';
import { printPeer } from '../print-peer';
import { type JudgedRules, judgeSecurityRules, portsBeyond, portSet } from '../rule-judgement';

/** Judges the rules of one direction against the ports that tables grant to a group's roles with the features that are on. */
export function judgeAgainstGrantedPorts(
  judged: Omit<JudgedRules, 'accompanying' | 'fact'> & { readonly fact: ConnectionSecurityGroupsFact },
  tables: readonly PortTable[],
  isGranted: (flow: Flow) => boolean,
): Verdict {
  const { features, chosenPorts, groups } = judged.fact;
  const grantedTo = (roles: readonly Role[]) =>
    portSet(
      tables
        .flatMap((table) => flowsFor(table, { roles, features, chosenPorts }))
        .filter(isGranted)
        .map(({ protocol, ports }) => ({ protocol, ranges: [ports] })),
    );
  const granted = new Map(groups.map((group) => [group, grantedTo(group.roles)]));
  const grantedAtAll = grantedTo(groups.flatMap(({ roles }) => roles));
  // A group that somebody else puts beside ours is there to open what no row knows of.
  return judgeSecurityRules({ ...judged, accompanying: false }, (rule, group) => {
    const beyond = portsBeyond(rule, (group && granted.get(group)) ?? grantedAtAll);
    if (beyond instanceof Unknown) return beyond;
    if (beyond.length === 0) return undefined;
    // Whoever is let in is part of what is wrong: a rule that is known must not widen unseen.
    return `opens ${beyond.join(', ')} to ${printPeer(rule.peer)}, which no row grants here`;
  });
}
