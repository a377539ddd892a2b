import { describe, expect, it } from '@jest/globals';
import { directoryLdif } from '../../../lib/directory/directory-ldif';
import { CORP } from './corp';
import { facility, hierarchy, model } from './model-parts';
import { type NewDomain } from './new-domain';

const root = CORP.root.toString();
const IN_CHAIN = '1.2.840.113556.1.4.1941';
const lab = model(hierarchy({ facilities: [facility('F', 'i', 'j'), facility('G', 'i')] }));

/** Where somebody is put, and every group that it makes them a member of. */
const RIGHTS: readonly (readonly [group: string, all: readonly string[]])[] = [
  [
    'Cisco_ICM_Setup',
    ['Cisco_ICM', 'F', 'F_i', 'F_j', 'G', 'G_i'].flatMap((prefix) => [`${prefix}_Config`, `${prefix}_Setup`]),
  ],
  ['Cisco_ICM_WebView', ['Cisco_ICM_WebView', 'F_WebView', 'F_i_WebView', 'F_j_WebView', 'G_WebView', 'G_i_WebView']],
  ['F_Config', ['F_Config', 'F_i_Config', 'F_j_Config']],
  ['F_i_Setup', ['F_i_Config', 'F_i_Setup']],
  ['F_i_Service', ['F_i_Service']],
];

const user = (group: string) => `CN=User of ${group},CN=Users,${root}`;

/** A user in each of those groups. */
const users = RIGHTS.map(([group]) => {
  const dn = lab.groups.find((one) => one.dn.name === group)?.dn.toString() ?? '';
  const account = `dn: ${user(group)}\nchangetype: add\nobjectClass: user\nsAMAccountName: u-${group}\n`;
  return `${account}\ndn: ${dn}\nchangetype: modify\nadd: member\nmember: ${user(group)}\n-\n`;
}).join('\n');

/** The directory itself says whom a group's members may act as: groups are nested through all three levels. */
export function describeNesting(newDomain: NewDomain): void {
  describe('lets a member of', () => {
    const found = (filter: string) =>
      newDomain(directoryLdif(CORP.root, lab), users)
        .search(root, filter, ['sAMAccountName'])
        .flatMap(({ attributes }) => attributes['sAMAccountName'] ?? [])
        .sort();

    it.each(RIGHTS)('%s act in those below, and in no others', (group, all) => {
      expect(found(`(member:${IN_CHAIN}:=${user(group)})`)).toEqual([...all].sort());
    });

    it('Domain Admins set up and configure everything', () => {
      const [, all] = RIGHTS[0] ?? [];

      expect(found(`(member:${IN_CHAIN}:=${CORP.administrators.toString()})`)).toEqual(
        expect.arrayContaining([...(all ?? [])]),
      );
    });

    it('the highest group be found in the lowest', () => {
      const lowest = `CN=F_i_Config,OU=i,OU=F,OU=Cisco_ICM,${root}`;
      const members = ['Cisco_ICM_Setup', 'F_Config', 'F_i_Setup'].map((name) => `u-${name}`);

      expect(found(`(&(objectClass=user)(sAMAccountName=u-*)(memberOf:${IN_CHAIN}:=${lowest}))`)).toEqual(members);
    });
  });
}
