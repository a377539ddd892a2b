import type { OrganizationalUnitObject } from '../../directory/directory-objects';
import type { DistinguishedName, RelativeDistinguishedName } from '../../directory/distinguished-name';
import { ICM_ROOT } from '../../directory/icm-name';
import type { DomainFact } from '../lab-model';

/** Whether a name is, or lies below, a root of the software's hierarchy: any unit of that name, whoever made it. */
export function isInIcmHierarchy(dn: DistinguishedName): boolean {
  return dn.components.some(isIcmRoot);
}

/** The roots of the software's hierarchy: those that the lab declares, and those that something of the lab is put under. */
export function icmRootsOf({ units }: DomainFact): DistinguishedName[] {
  const below = units.map(({ dn }) => dn).filter(isInIcmHierarchy);
  const roots = below.flatMap(selfAndAbove).filter(({ components: [own] }) => own && isIcmRoot(own));
  return distinctNames(roots);
}

/** Names without those that mean what an earlier one does. */
export function distinctNames(names: readonly DistinguishedName[]): DistinguishedName[] {
  return names.filter((dn, index) => names.findIndex((one) => one.equals(dn)) === index);
}

/** A unit in the hierarchy, and how far below the root. */
export interface IcmUnit {
  readonly unit: OrganizationalUnitObject;
  /** 1 for a facility, 2 for an instance. */
  readonly level: number;
}

/** The units below the roots, each at its level below the nearest. */
export function icmUnitsOf({ units }: DomainFact): IcmUnit[] {
  return units
    .map((unit) => ({ unit, level: unit.dn.components.findIndex(isIcmRoot) }))
    .filter(({ level }) => level > 0);
}

function isIcmRoot({ type, value }: RelativeDistinguishedName): boolean {
  return type === 'OU' && value.toLowerCase() === ICM_ROOT.toLowerCase();
}

function selfAndAbove(dn: DistinguishedName): DistinguishedName[] {
  return [dn, ...(dn.parent === undefined ? [] : selfAndAbove(dn.parent))];
}
