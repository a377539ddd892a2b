import type { DistinguishedName } from './distinguished-name';

/** A Group Policy object that is linked to an organizational unit. */
export interface GroupPolicyLink {
  /** GUID of the Group Policy object, without braces. */
  readonly guid: string;
  /** "No Override": units below cannot block it. */
  readonly enforced: boolean;
  /** It has the hardening template of the contact centre's software in it. */
  readonly hardening: boolean;
}

/** What an organizational unit is for. */
export type UnitPurpose = 'icm-root' | 'icm-facility' | 'icm-instance' | 'servers' | 'other';

/** An organizational unit. */
export interface OrganizationalUnitObject {
  readonly dn: DistinguishedName;
  readonly purpose: UnitPurpose;
  readonly description: string;
  /** Group policies of the units above stop here, unless they are enforced. */
  readonly inheritanceBlocked: boolean;
  readonly policyLinks: readonly GroupPolicyLink[];
  /** The facility is a System Contact Center's. */
  readonly systemContactCenter?: boolean;
}

/** What the members of a group of the contact centre may do. */
export type GroupFunction = 'Config' | 'Setup' | 'Service' | 'WebView';

/** Who can be a member of a group. Everything that the software creates is a domain local security group. */
export type GroupScope = 'domain-local' | 'global' | 'universal';

/** A security group. */
export interface GroupObject {
  readonly dn: DistinguishedName;
  readonly scope: GroupScope;
  readonly grants: GroupFunction;
  readonly description: string;
  /** Groups and accounts that are in this one. */
  readonly members: readonly DistinguishedName[];
}

/** A user account that a service runs under. It is created disabled, and has no password until one is set. */
export interface ServiceAccountObject {
  readonly dn: DistinguishedName;
  /** Name in the style of Windows NT, at most 20 characters. */
  readonly accountName: string;
  readonly description: string;
}

/** Things in a directory, as one construct declares them. */
export interface DirectoryObjects {
  readonly units: readonly OrganizationalUnitObject[];
  readonly groups: readonly GroupObject[];
  readonly accounts: readonly ServiceAccountObject[];
}
