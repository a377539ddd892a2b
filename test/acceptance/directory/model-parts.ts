import { type DirectoryObjects, type OrganizationalUnitObject } from '../../../lib/directory/directory-objects';
import { DirectoryTree } from '../../../lib/directory/directory-tree';
import { type DistinguishedName } from '../../../lib/directory/distinguished-name';
import { type IcmFacility, icmHierarchy, type IcmHierarchyOptions } from '../../../lib/directory/icm-hierarchy';
import { CORP } from './corp';

/** A hierarchy of the contact centre in the domain of these tests. */
export function hierarchy(options: Partial<IcmHierarchyOptions> & { readonly facilities: readonly IcmFacility[] }) {
  return icmHierarchy({ under: CORP.root, webView: true, administrators: CORP.administrators, ...options });
}

/** A facility, with the names of its instances. */
export function facility(name: string, ...instances: readonly string[]): IcmFacility {
  return {
    name,
    systemContactCenter: false,
    instances: instances.map((instance) => ({ name: instance, serviceAccounts: [] })),
  };
}

/** Only units. */
export function units(...all: readonly OrganizationalUnitObject[]): DirectoryObjects {
  return { units: all, groups: [], accounts: [] };
}

/** A unit for whatever. */
export function unit(dn: DistinguishedName, more: Partial<OrganizationalUnitObject> = {}): OrganizationalUnitObject {
  return { dn, purpose: 'other', description: 'a unit', inheritanceBlocked: false, policyLinks: [], ...more };
}

/** A unit for servers, as the guide wants it. */
export function serversUnit(dn: DistinguishedName): OrganizationalUnitObject {
  return unit(dn, { purpose: 'servers', description: 'Servers: router, logger', inheritanceBlocked: true });
}

/** A model of several parts, all of which a lab may declare. */
export function model(...parts: readonly DirectoryObjects[]): DirectoryObjects {
  const existing = [CORP.delegatedUnit];
  const tree = new DirectoryTree({ root: CORP.root, existing, mayHaveMore: false });
  for (const part of parts) tree.add(part);
  return tree.objects;
}
