import { contactCenterRules } from './contact-center-rules';
import { type ExpectedContactCenter, nameOf, serversOf } from './expected-contact-center';
import { outsideDomainGroup } from './expected-groups';
import type { ExpectedPairs } from './expected-pairs';
import { type ExpectedGroup, expectedRules } from './expected-rules';

/** What a program declares, written once more by hand. */
export interface ExpectedLab {
  readonly groups: readonly ExpectedGroup[];
  /** Contact centres, those that know of each other together. */
  readonly contactCenters?: readonly ExpectedContactCenter[];
  /** Where every two servers are looked at, too, beside the rules of each group. */
  readonly pairs?: ExpectedPairs;
}

/** The exact rules that the port tables give the groups of a lab. */
export function rulesOfLab({ groups, contactCenters = [] }: ExpectedLab): string[] {
  const outside = serversOf(contactCenters).filter(({ server }) => server.outsideDomain);
  const all = [...groups, ...outside.map((one) => outsideDomainGroup(nameOf(one), one.server.network))];
  return [...new Set([...expectedRules(all), ...contactCenterRules(contactCenters)])].sort();
}
