import type { DirectoryObjects, GroupPolicyLink, GroupScope, OrganizationalUnitObject } from './directory-objects';
import type { DistinguishedName } from './distinguished-name';
import { type LdifRecord, ldifText } from './ldif';

/** The bit that makes a group a security group, as the signed number that LDAP wants. */
const SECURITY_GROUP = -0x80000000;
const SCOPE_BITS: Readonly<Record<GroupScope, number>> = { global: 2, 'domain-local': 4, universal: 8 };

/** A normal account that is disabled. */
const DISABLED_ACCOUNT = 0x0202;

const BLOCK_INHERITANCE = '1';
const INHERIT = '0';

/**
 * The records that put objects into a domain, in an order in which everything exists before it is named: units (parents
 * first), groups, accounts, memberships, policies.
 *
 * To import them again changes nothing that was right: what exists is refused as such, which `ldifde -k` passes over, and
 * only what this lab decides (blocked inheritance and linked policies) is written anew. A membership is a record of its own,
 * so that one which is there already does not keep the next from being added, and members whom others have added stay.
 */
export function directoryRecords(root: DistinguishedName, { units, groups, accounts }: DirectoryObjects): LdifRecord[] {
  const parentsFirst = units.toSorted((a, b) => a.dn.components.length - b.dn.components.length);
  return [
    ...parentsFirst.map(({ dn, description }) =>
      added(dn, [
        ['objectClass', 'organizationalUnit'],
        ['description', description],
      ]),
    ),
    ...groups.map(({ dn, scope, description }) =>
      added(dn, [
        ['objectClass', 'group'],
        ['sAMAccountName', dn.name],
        ['groupType', String(SECURITY_GROUP + SCOPE_BITS[scope])],
        ['description', description],
      ]),
    ),
    ...accounts.map(({ dn, accountName, description }) =>
      added(dn, [
        ['objectClass', 'user'],
        ['sAMAccountName', accountName],
        ['userPrincipalName', `${accountName}@${domainNameOf(root)}`],
        ['userAccountControl', String(DISABLED_ACCOUNT)],
        ['description', description],
      ]),
    ),
    ...groups.flatMap(({ dn, members }) =>
      members.map((member): LdifRecord => ({
        dn: dn.toString(),
        change: 'modify',
        operation: 'add',
        attribute: 'member',
        values: [member.toString()],
      })),
    ),
    ...parentsFirst.flatMap((unit) => {
      const { dn, inheritanceBlocked, policyLinks } = unit;
      const links = policyLinks.map((link) => linkText(root, link)).join('');
      return [
        ...(decidesPolicies(unit)
          ? [replaced(dn, 'gPOptions', [inheritanceBlocked ? BLOCK_INHERITANCE : INHERIT])]
          : []),
        ...(decidesLinks(unit) ? [replaced(dn, 'gPLink', links === '' ? [] : [links])] : []),
      ];
    }),
  ];
}

/** The same as a file. */
export function directoryLdif(root: DistinguishedName, objects: DirectoryObjects): string {
  return ldifText(directoryRecords(root, objects));
}

/** Whether policies stop at the servers' unit is the lab's to say, even when it says no. */
function decidesPolicies({ purpose, inheritanceBlocked }: OrganizationalUnitObject): boolean {
  return purpose === 'servers' || inheritanceBlocked;
}

/** What is linked there is, too. Other units keep the links of an administrator, unless the lab has some of its own. */
function decidesLinks({ purpose, policyLinks }: OrganizationalUnitObject): boolean {
  return purpose === 'servers' || policyLinks.length > 0;
}

/** A link as the attribute `gPLink` has it: path of the policy, and 2 where it is enforced. */
function linkText(root: DistinguishedName, { guid, enforced }: GroupPolicyLink): string {
  return `[LDAP://cn={${guid.toUpperCase()}},cn=policies,cn=system,${root.toString()};${enforced ? 2 : 0}]`;
}

function added(dn: DistinguishedName, attributes: readonly (readonly [string, string])[]): LdifRecord {
  return { dn: dn.toString(), change: 'add', attributes };
}

function replaced(dn: DistinguishedName, attribute: string, values: readonly string[]): LdifRecord {
  return { dn: dn.toString(), change: 'modify', operation: 'replace', attribute, values };
}

/** The DNS name of a domain whose root is given. */
function domainNameOf(root: DistinguishedName): string {
  return root.components.map(({ value }) => value).join('.');
}
