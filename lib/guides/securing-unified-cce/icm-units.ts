import type { OrganizationalUnitObject } from '../../directory/directory-objects';
import { ICM_ROOT } from '../../directory/icm-name';
import type { DomainFact } from '../lab-model';

/** The roots of the software's hierarchy: a unit of that name is one, whoever declares it. */
export function icmRootsOf({ units }: DomainFact): OrganizationalUnitObject[] {
  return units.filter(({ dn }) => dn.name.toLowerCase() === ICM_ROOT.toLowerCase());
}

/** A unit in the hierarchy, and how far below the root. */
export interface IcmUnit {
  readonly unit: OrganizationalUnitObject;
  /** 1 for a facility, 2 for an instance. */
  readonly level: number;
}

/** The units below the roots. */
export function icmUnitsOf(fact: DomainFact): IcmUnit[] {
  return icmRootsOf(fact).flatMap((root) =>
    fact.units
      .filter(({ dn }) => dn.isWithin(root.dn) && !dn.equals(root.dn))
      .map((unit) => ({ unit, level: unit.dn.components.length - root.dn.components.length })),
  );
}
