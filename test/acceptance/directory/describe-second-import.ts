import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { directoryLdif } from '../../../lib/directory/directory-ldif';
import { CORP } from './corp';
import { type DirectoryEntry } from './directory-entry';
import { dumpDirectory } from './dump-directory';
import { HARDENED_LAB, HARDENED_SERVERS, UNHARDENED_SERVERS } from './hardened-lab';
import { type NewDomain } from './new-domain';
import { type SambaDirectory } from './samba-directory';

const root = CORP.root.toString();
const icm = `OU=Cisco_ICM,${root}`;
const otherPolicy = `[LDAP://cn={31B2F340-016D-11D2-945F-00C04FB984F9},cn=policies,cn=system,${root};2]`;
const ldif = directoryLdif(CORP.root, HARDENED_LAB);
/** Whether policies are inherited and which are linked, at both units for servers. */
const decisions = 4;

/** What every apply of a changed lab does to a directory that has most of it already. */
export function describeSecondImport(newDomain: NewDomain): void {
  describe('imported again', () => {
    let imported: DirectoryEntry[];
    let samba: SambaDirectory;

    beforeAll(() => {
      imported = dumpDirectory(newDomain(ldif), root);
    });
    beforeEach(() => {
      samba = newDomain(ldif);
    });

    it('changes nothing, and passes over nothing but what is there already', () => {
      const { applied, ignored, failure } = samba.import(ldif);

      const { units, groups, accounts } = HARDENED_LAB;
      const members = groups.flatMap((group) => group.members);
      expect(failure).toBeNull();
      expect(ignored).toHaveLength(units.length + groups.length + accounts.length + members.length);
      expect([...new Set(ignored.map(({ kind }) => kind))]).toEqual(['entryAlreadyExists']);
      expect(applied).toBe(decisions);
      expect(dumpDirectory(samba, root)).toEqual(imported);
    });

    it('keeps what an administrator has added and changed', () => {
      const setup = `CN=Cisco_ICM_Setup,${icm}`;
      const facility = `OU=A,${icm}`;
      const service = String(HARDENED_LAB.accounts[0]?.dn);
      samba.load(
        [
          `dn: OU=Guests,${facility}\nchangetype: add\nobjectClass: organizationalUnit\n`,
          changed(setup, 'add', 'member', `CN=Guest,CN=Users,${root}`),
          changed(facility, 'replace', 'description', 'our own words'),
          changed(facility, 'add', 'gPOptions', '1'),
          changed(facility, 'add', 'gPLink', otherPolicy),
          // Enabled, and no password is required: here nobody sets one.
          changed(service, 'replace', 'userAccountControl', '544'),
        ].join('\n'),
      );
      const before = dumpDirectory(samba, root);

      expect(samba.import(ldif)).toMatchObject({ applied: decisions, failure: null });

      expect(before).not.toEqual(imported);
      expect(dumpDirectory(samba, root)).toEqual(before);
    });

    it.each([
      [
        'somebody has let policies in, and linked others',
        [HARDENED_SERVERS, UNHARDENED_SERVERS].flatMap((dn) => [
          changed(dn.toString(), 'replace', 'gPOptions', '0'),
          changed(dn.toString(), 'replace', 'gPLink', otherPolicy),
        ]),
      ],
      [
        'somebody has taken options, links and members away',
        [
          changed(HARDENED_SERVERS.toString(), 'replace', 'gPOptions'),
          changed(HARDENED_SERVERS.toString(), 'replace', 'gPLink'),
          changed(`CN=A_icm_Config,OU=icm,OU=A,${icm}`, 'replace', 'member'),
        ],
      ],
    ])('restores what the lab decides where %s', (_, changes) => {
      samba.load(changes.join('\n'));
      expect(dumpDirectory(samba, root)).not.toEqual(imported);

      expect(samba.import(ldif)).toMatchObject({ failure: null });

      expect(dumpDirectory(samba, root)).toEqual(imported);
    });
  });
}

/** An administrator's change of one attribute. */
function changed(dn: string, how: 'add' | 'replace', attribute: string, ...values: readonly string[]): string {
  const lines = values.map((value) => `${attribute}: ${value}`);
  return [`dn: ${dn}`, 'changetype: modify', `${how}: ${attribute}`, ...lines, '-', ''].join('\n');
}
