import { contactCenterRules } from './contact-center-rules';
import type { ExpectedContactCenter } from './expected-contact-center';
import { type ExpectedGroup, expectedRules } from './expected-rules';

/** What a program declares, written once more by hand. */
export interface ExpectedLab {
  readonly groups: readonly ExpectedGroup[];
  /** Contact centres, those that know of each other together. */
  readonly contactCenters?: readonly ExpectedContactCenter[];
}

/** The exact rules that the port tables give the groups of a lab. */
export function rulesOfLab({ groups, contactCenters = [] }: ExpectedLab): string[] {
  return [...new Set([...expectedRules(groups), ...contactCenterRules(contactCenters)])].sort();
}
