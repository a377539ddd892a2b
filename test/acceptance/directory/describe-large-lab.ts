import { describe, expect, it } from '@jest/globals';
import { directoryRecords } from '../../../lib/directory/directory-ldif';
import { ldifImportDocuments } from '../../../lib/directory/documents/ldif-import-document';
import { QUOTAS } from '../../../lib/network/quotas';
import { addedSince } from './added-since';
import { commandSteps } from './command-steps';
import { CORP } from './corp';
import { expectedDirectory } from './expected-directory';
import { facility, hierarchy, model } from './model-parts';
import { type NewDomain } from './new-domain';
import { readDirectory } from './read-directory';
import { strictLdif } from './strict-ldif';

const FACILITIES = 200;

/** A service bureau with so many customers that several documents bring them into the directory. */
export function describeLargeLab(newDomain: NewDomain): void {
  describe(`with ${FACILITIES} facilities`, () => {
    it('comes in several documents, and is what the model says', () => {
      const customers = Array.from({ length: FACILITIES }, (_, index) => facility(`Customer ${index + 1}`, 'icm'));
      const lab = model(hierarchy({ facilities: customers }));
      const documents = ldifImportDocuments(directoryRecords(CORP.root, lab), {
        description: 'a large lab',
        server: 'localhost',
        netbiosName: CORP.netbiosName,
        secretArn: undefined,
        afterwards: [],
      });
      const samba = newDomain();
      const before = readDirectory(samba, CORP.root.toString());

      const files = documents.map((document) => commandSteps(document).ldif ?? '');
      expect(files.flatMap(strictLdif).length).toBe(samba.load(files.join('\n')));

      const added = addedSince(before, readDirectory(samba, CORP.root.toString()));
      expect(added).toEqual(expectedDirectory(CORP.domainName, lab));
      expect(added.groups).toHaveLength(3 + FACILITIES * (3 + 4));
      expect(documents.length).toBeGreaterThan(1);
      for (const document of documents)
        expect(Buffer.byteLength(document)).toBeLessThanOrEqual(QUOTAS.ssmDocumentBytes);
    });
  });
}
