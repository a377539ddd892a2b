import { type DirectoryEntry } from './directory-entry';
import { type SambaDirectory } from './samba-directory';

export interface OrganizationalUnit {
  readonly dn: string;
  readonly description: string | undefined;
  readonly gPOptions: string | undefined;
  readonly gPLink: string | undefined;
}

export interface Group {
  readonly dn: string;
  readonly description: string | undefined;
  readonly sAMAccountName: string | undefined;
  readonly groupType: string | undefined;
  /** Only direct ones, in order. */
  readonly member: readonly string[];
}

export interface User {
  readonly dn: string;
  readonly description: string | undefined;
  readonly sAMAccountName: string | undefined;
  readonly userPrincipalName: string | undefined;
  readonly userAccountControl: string | undefined;
  /** Only direct ones without the primary group, in order. */
  readonly memberOf: readonly string[];
}

/** What a directory holds at and below a base, each list in the order of distinguished names. */
export interface DirectoryContent {
  readonly organizationalUnits: readonly OrganizationalUnit[];
  readonly groups: readonly Group[];
  readonly users: readonly User[];
}

const attributes = [
  ...['objectClass', 'description', 'gPOptions', 'gPLink', 'sAMAccountName', 'groupType', 'member'],
  ...['userPrincipalName', 'userAccountControl', 'memberOf'],
];

/** Reads organizational units, groups and users back, in a form to compare with what was meant. */
export function readDirectory(samba: SambaDirectory, base: string): DirectoryContent {
  const entries = samba.search(base, '(objectClass=*)', attributes);
  const ofClass = (name: string) => entries.filter((entry) => entry.attributes['objectClass']?.includes(name) === true);
  return {
    organizationalUnits: ofClass('organizationalUnit').map((entry) => ({
      dn: entry.dn,
      description: only(entry, 'description'),
      gPOptions: only(entry, 'gPOptions'),
      gPLink: only(entry, 'gPLink'),
    })),
    groups: ofClass('group').map((entry) => ({
      dn: entry.dn,
      description: only(entry, 'description'),
      sAMAccountName: only(entry, 'sAMAccountName'),
      groupType: only(entry, 'groupType'),
      member: entry.attributes['member'] ?? [],
    })),
    users: ofClass('user').map((entry) => ({
      dn: entry.dn,
      description: only(entry, 'description'),
      sAMAccountName: only(entry, 'sAMAccountName'),
      userPrincipalName: only(entry, 'userPrincipalName'),
      userAccountControl: only(entry, 'userAccountControl'),
      memberOf: entry.attributes['memberOf'] ?? [],
    })),
  };
}

/** Samba lets an account have several descriptions, which Windows refuses. */
function only(entry: DirectoryEntry, attribute: string): string | undefined {
  const [value, ...others] = entry.attributes[attribute] ?? [];
  if (others.length > 0) throw new Error(`${entry.dn} has ${others.length + 1} values of ${attribute}.`);
  return value;
}
