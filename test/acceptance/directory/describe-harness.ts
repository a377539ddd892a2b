import { beforeEach, describe, expect, it } from '@jest/globals';
import { dumpDirectory } from './dump-directory';
import { type NewDomain } from './new-domain';
import { readDirectory } from './read-directory';
import { type SambaDirectory } from './samba-directory';

const domain = 'DC=corp,DC=example,DC=com';
const root = `OU=Cisco_ICM,${domain}`;
const facility = `OU=Lab\\, Building 1,${root}`;
const instance = `OU=K\u00f6ln,${facility}`;
const policy = `[LDAP://cn={31B2F340-016D-11D2-945F-00C04FB984F9},cn=policies,cn=system,${domain};0]`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

const organizationalUnits = `# From the top down.
dn: ${root}
changetype: add
objectClass: organizationalUnit
ou: Cisco_ICM
description: Everything of Unified ICM that this
  domain has
gPOptions: 1
gPLink: ${policy}

dn: ${facility}
changetype: add
objectClass: organizationalUnit

dn:: ${base64(instance)}
changetype: add
objectClass: organizationalUnit
description:: ${base64('in K\u00f6ln')}
`;

const groups = `
dn: CN=Cisco_ICM_Setup,${root}
changetype: add
objectClass: group
sAMAccountName: Cisco_ICM_Setup
groupType: -2147483644

dn:: ${base64(`CN=Lab_Koeln_Setup,${instance}`)}
changetype: add
objectClass: group
sAMAccountName: Lab_Koeln_Setup
groupType: -2147483644
`;

const users = `
dn:: ${base64(`CN=Lab Service,${instance}`)}
changetype: add
objectClass: user
sAMAccountName: labservice
userPrincipalName: labservice@corp.example.com
userAccountControl: 514
`;

const members = `
dn: CN=Cisco_ICM_Setup,${root}
changetype: modify
add: member
member: CN=Domain Admins,CN=Users,${domain}
-

dn:: ${base64(`CN=Lab_Koeln_Setup,${instance}`)}
changetype: modify
add: member
member: CN=Cisco_ICM_Setup,${root}
-
add: member
member:: ${base64(`CN=Lab Service,${instance}`)}
-
`;

const ldif = organizationalUnits + groups + users + members;

/** The harness with LDIF of its own: what it reads back, and what it does not let pass. */
export function describeHarness(newDomain: NewDomain): void {
  let samba: SambaDirectory;

  beforeEach(() => {
    samba = newDomain();
  });

  it('holds what the LDIF says, to the letter', () => {
    expect(samba.load(ldif)).toBe(8);

    expect(readDirectory(samba, root)).toEqual({
      organizationalUnits: [
        { dn: root, description: 'Everything of Unified ICM that this domain has', gPOptions: '1', gPLink: policy },
        { dn: facility },
        { dn: instance, description: 'in K\u00f6ln' },
      ].sort(byDn),
      groups: [
        {
          dn: `CN=Cisco_ICM_Setup,${root}`,
          sAMAccountName: 'Cisco_ICM_Setup',
          groupType: '-2147483644',
          member: [`CN=Domain Admins,CN=Users,${domain}`],
        },
        {
          dn: `CN=Lab_Koeln_Setup,${instance}`,
          sAMAccountName: 'Lab_Koeln_Setup',
          groupType: '-2147483644',
          member: [`CN=Cisco_ICM_Setup,${root}`, `CN=Lab Service,${instance}`],
        },
      ].sort(byDn),
      users: [
        {
          dn: `CN=Lab Service,${instance}`,
          sAMAccountName: 'labservice',
          userPrincipalName: 'labservice@corp.example.com',
          userAccountControl: '514',
          memberOf: [`CN=Lab_Koeln_Setup,${instance}`],
        },
      ],
    });
  });

  it('can be imported in one go into an empty domain, as ldifde does it', () => {
    expect(samba.import(ldif)).toEqual({ applied: 8, ignored: [], failure: null });
  });

  it('is the same with the line ends of Windows', () => {
    samba.load(ldif);
    const other = newDomain();

    expect(other.load(ldif.replaceAll('\n', '\r\n'))).toBe(8);
    expect(readDirectory(other, root)).toEqual(readDirectory(samba, root));
  });

  it('can be imported again, and changes nothing', () => {
    samba.load(ldif);
    const before = dumpDirectory(samba, domain);

    const again = samba.import(ldif);

    expect(again).toMatchObject({ applied: 0, failure: null });
    expect(again.ignored.map(({ kind }) => kind)).toEqual(Array(8).fill('entryAlreadyExists'));
    expect(dumpDirectory(samba, domain)).toEqual(before);
  });

  it('gets what a half-finished import has left out', () => {
    samba.load(organizationalUnits);

    const rest = samba.import(ldif);

    expect(rest).toMatchObject({ applied: 5, failure: null });
    expect(rest.ignored.map(({ dn }) => dn)).toEqual([root, facility, instance]);
  });

  describe('which this suite would notice', () => {
    it('a record before its parent', () => {
      const wrongOrder = `${groups}\n${organizationalUnits}`;

      expect(() => samba.load(wrongOrder)).toThrow(/No such object.*parent does not exist/);
      expect(samba.search(domain, '(ou=Cisco_ICM)', ['ou'])).toEqual([]);
      expect(samba.import(wrongOrder)).toMatchObject({
        applied: 3,
        ignored: [{ kind: 'noSuchObject' }, { kind: 'noSuchObject' }],
        failure: null,
      });
    });

    it('a member that does not exist', () => {
      const stranger = members.replaceAll('CN=Domain Admins', 'CN=Nobody');

      expect(() => samba.load(organizationalUnits + groups + users + stranger)).toThrow(/No such object/);
      expect(samba.import(organizationalUnits + groups + users + stranger)).toMatchObject({
        applied: 7,
        ignored: [{ dn: `CN=Cisco_ICM_Setup,${root}`, change: 'modify', kind: 'noSuchObject' }],
        failure: null,
      });
    });

    it('two entries whose names differ in case only', () => {
      expect(() => samba.load(`${organizationalUnits}\n${unit(root.replace('Cisco_ICM', 'CISCO_icm'))}`)).toThrow(
        /Entry already exists/,
      );
    });

    it('an attribute that no schema knows, which ldifde -k does not ignore either', () => {
      const unknown = `${unit(`OU=First,${domain}`)}noSuchAttribute: 1\n`;

      expect(() => samba.load(unknown)).toThrow(/No such attribute/);
      expect(samba.import(`${unknown}\n${unit(`OU=Second,${domain}`)}`)).toMatchObject({
        applied: 0,
        ignored: [],
        failure: { dn: `OU=First,${domain}`, kind: 'error 16' },
      });
    });

    it('a second import that changes something', () => {
      samba.load(ldif);
      const before = dumpDirectory(samba, domain);
      const change = `dn: ${root}\nchangetype: modify\nreplace: description\ndescription: something else\n-\n`;

      expect(samba.import(change)).toMatchObject({ applied: 1 });
      expect(dumpDirectory(samba, domain)).not.toEqual(before);
    });
  });
}

function unit(dn: string): string {
  return `dn: ${dn}\nchangetype: add\nobjectClass: organizationalUnit\n`;
}

function byDn(a: { readonly dn: string }, b: { readonly dn: string }): number {
  return a.dn < b.dn ? -1 : 1;
}
