import { type DirectoryObjects, type OrganizationalUnitObject } from '../../../lib/directory/directory-objects';
import { plainName } from './plain-name';
import { type DirectoryContent } from './read-directory';

/** What a domain has of a model, with plain names in order: what a guide's reader would look for in it. */
export function expectedDirectory(domainName: string, { units, groups, accounts }: DirectoryObjects): DirectoryContent {
  const root = domainName.replace(/^|\./g, (dot) => `${dot && ','}DC=`);
  return {
    organizationalUnits: units
      .map((unit) => ({ dn: plainName(unit.dn), description: unit.description, ...policies(unit, root) }))
      .sort(byDn),
    groups: groups
      .map(({ dn, description, members }) => ({
        dn: plainName(dn),
        description,
        sAMAccountName: dn.name,
        // A domain local security group.
        groupType: '-2147483644',
        member: members.map(plainName).sort(),
      }))
      .sort(byDn),
    users: accounts
      .map(({ dn, accountName, description }) => ({
        dn: plainName(dn),
        description,
        sAMAccountName: accountName,
        userPrincipalName: `${accountName}@${domainName}`,
        // A normal account, disabled.
        userAccountControl: '514',
        memberOf: groups
          .filter(({ members }) => members.some((member) => plainName(member) === plainName(dn)))
          .map((group) => plainName(group.dn))
          .sort(),
      }))
      .sort(byDn),
  };
}

/** Both are the lab's to say at a unit for servers. Any other leaves to its administrator what it says nothing of. */
function policies({ purpose, inheritanceBlocked, policyLinks }: OrganizationalUnitObject, root: string) {
  const links = policyLinks.map(
    ({ guid, enforced }) => `[LDAP://cn={${guid}},cn=policies,cn=system,${root};${enforced ? '2' : '0'}]`,
  );
  return {
    gPOptions: inheritanceBlocked ? '1' : purpose === 'servers' ? '0' : undefined,
    gPLink: links.length > 0 ? links.join('') : undefined,
  };
}

function byDn(a: { readonly dn: string }, b: { readonly dn: string }): number {
  return a.dn < b.dn ? -1 : 1;
}
