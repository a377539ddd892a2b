import type {
  DirectoryObjects,
  GroupObject,
  OrganizationalUnitObject,
  ServiceAccountObject,
} from '../../lib/directory/directory-objects';
import { DistinguishedName } from '../../lib/directory/distinguished-name';

/** The domain of these tests. */
export const domainRoot = DistinguishedName.ofDomain('example.com');

/** A distinguished name of the domain, from what is before the root. */
export function dnOf(relative: string): DistinguishedName {
  return DistinguishedName.parse(`${relative},${domainRoot.toString()}`);
}

/** An organizational unit of the domain. */
export function unit(relative: string, change: Partial<OrganizationalUnitObject> = {}): OrganizationalUnitObject {
  return {
    dn: dnOf(relative),
    purpose: 'other',
    description: `unit ${relative}`,
    inheritanceBlocked: false,
    policyLinks: [],
    ...change,
  };
}

/** A group of the domain, and who is in it. */
export function group(relative: string, ...members: readonly string[]): GroupObject {
  return {
    dn: dnOf(relative),
    scope: 'domain-local',
    grants: 'Config',
    description: `group ${relative}`,
    members: members.map(dnOf),
  };
}

/** A service account of the domain. */
export function account(relative: string, accountName = dnOf(relative).name): ServiceAccountObject {
  return { dn: dnOf(relative), accountName, description: `account ${relative}` };
}

/** Objects of the kinds that are given, and none of the others. */
export function objects(some: Partial<DirectoryObjects>): DirectoryObjects {
  return { units: [], groups: [], accounts: [], ...some };
}
