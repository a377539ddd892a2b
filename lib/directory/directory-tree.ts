import {
  directoryNameRefused,
  directoryObjectTwice,
  groupNestingCycle,
  LabError,
  outsideDomain,
  parentUnitUnknown,
  type Problem,
} from '../errors';
import { groupNameFault, unitNameFault, userNameFault } from './directory-name';
import type { DirectoryObjects, GroupObject } from './directory-objects';
import { foldedName } from './folded-name';
import type { DistinguishedName } from './distinguished-name';

/** What a directory has beside the things that are declared. */
export interface DirectorySurroundings {
  /** The root of the domain. */
  readonly root: DistinguishedName;
  /** Units that are there already, such as the one that a managed domain gives its customer. */
  readonly existing: readonly DistinguishedName[];
  /** Whether there may be more units than these, because somebody else runs the directory. */
  readonly mayHaveMore: boolean;
}

/** Everything that a lab declares in one domain, which grows and stays sound. */
export class DirectoryTree {
  private readonly parts: DirectoryObjects[] = [];

  constructor(private readonly surroundings: DirectorySurroundings) {}

  /** Everything that was declared, in the order in which it was. */
  get objects(): DirectoryObjects {
    return {
      units: this.parts.flatMap(({ units }) => units),
      groups: this.parts.flatMap(({ groups }) => groups),
      accounts: this.parts.flatMap(({ accounts }) => accounts),
    };
  }

  /**
   * Declares more. Throws one error with all that is wrong: a name that Active Directory refuses, something named twice, a
   * place outside the domain or in a unit that nobody declares, groups nested in a circle.
   */
  add(part: DirectoryObjects): void {
    const known = this.objects;
    const problems = [
      ...nameProblems(part),
      ...this.placeProblems(known, part),
      ...duplicateProblems(known, part),
      ...cycleProblems([...known.groups, ...part.groups]),
    ];
    if (problems.length > 0) throw new LabError(problems);
    this.parts.push(part);
  }

  private placeProblems(known: DirectoryObjects, part: DirectoryObjects): Problem[] {
    const { root, existing, mayHaveMore } = this.surroundings;
    const units = new Set(
      [root, ...existing, ...[...known.units, ...part.units].map(({ dn }) => dn)].map((dn) => dn.key),
    );
    return [...part.units, ...part.groups, ...part.accounts].flatMap(({ dn }) => {
      const { parent } = dn;
      if (parent === undefined || !parent.isWithin(root)) return [outsideDomain(dn.toString(), root.toString())];
      return mayHaveMore || units.has(parent.key) ? [] : [parentUnitUnknown(dn.toString(), parent.toString())];
    });
  }
}

function nameProblems({ units, groups, accounts }: DirectoryObjects): Problem[] {
  const refusals = [
    ...units.map(({ dn }) => ({ dn, name: dn.name, fault: unitNameFault(dn.name) })),
    ...groups.map(({ dn }) => ({ dn, name: dn.name, fault: groupNameFault(dn.name) })),
    ...accounts.map(({ dn, accountName }) => ({ dn, name: accountName, fault: userNameFault(accountName) })),
  ];
  return refusals.flatMap(({ dn, name, fault }) =>
    fault === undefined ? [] : [directoryNameRefused(name, dn.toString(), fault)],
  );
}

/** A place in the tree has one object; an account name means one group or user in the whole domain. */
function duplicateProblems(known: DirectoryObjects, part: DirectoryObjects): Problem[] {
  const placesOf = ({ units, groups, accounts }: DirectoryObjects) =>
    [...units, ...groups, ...accounts].map(({ dn }) => dn);
  const namesOf = ({ groups, accounts }: DirectoryObjects) => [
    ...groups.map(({ dn }) => ({ dn, name: dn.name })),
    ...accounts.map(({ dn, accountName }) => ({ dn, name: accountName })),
  ];
  const places = repeated([...placesOf(known), ...placesOf(part)], ({ key }) => key);
  const names = repeated([...namesOf(known), ...namesOf(part)], ({ name }) => foldedName(name));
  return [
    ...places.map(([first, second]) => directoryObjectTwice(second.toString(), first.toString())),
    // One thing that is there twice has its name twice, too.
    ...names.flatMap(([first, second]) =>
      first.dn.equals(second.dn) ? [] : [directoryObjectTwice(second.name, first.name)],
    ),
  ];
}

function repeated<T>(values: readonly T[], key: (value: T) => string): [T, T][] {
  const first = new Map<string, T>();
  return values.flatMap((value): [T, T][] => {
    const earlier = first.get(key(value));
    if (earlier !== undefined) return [[earlier, value]];
    first.set(key(value), value);
    return [];
  });
}

/** Circles among groups, each once, as the path that leads round. */
function cycleProblems(groups: readonly GroupObject[]): Problem[] {
  const byKey = new Map(groups.map((group) => [group.dn.key, group]));
  const done = new Set<string>();
  const problems: Problem[] = [];
  const visit = (group: GroupObject, path: readonly GroupObject[]): void => {
    const start = path.indexOf(group);
    if (start >= 0) problems.push(groupNestingCycle([...path.slice(start), group].map(({ dn }) => dn.name)));
    if (start >= 0 || done.has(group.dn.key)) return;
    for (const { key } of group.members) {
      const member = byKey.get(key);
      if (member !== undefined) visit(member, [...path, group]);
    }
    done.add(group.dn.key);
  };
  for (const group of groups) visit(group, []);
  return problems;
}
