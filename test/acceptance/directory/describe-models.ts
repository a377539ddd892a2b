import { beforeAll, describe, expect, it } from '@jest/globals';
import { directoryLdif } from '../../../lib/directory/directory-ldif';
import { addedSince } from './added-since';
import { CORP } from './corp';
import { expectedDirectory } from './expected-directory';
import { MODELS } from './models';
import { type NewDomain } from './new-domain';
import { type DirectoryContent, readDirectory } from './read-directory';

/** What the library writes, a domain takes at the first go, and has in the end what the model says: no more, no less. */
export function describeModels(newDomain: NewDomain): void {
  const root = CORP.root.toString();
  let before: DirectoryContent;

  beforeAll(() => {
    before = readDirectory(newDomain(), root);
  });

  describe('has exactly what the model says, with', () => {
    it.each(MODELS)('%s', (_, objects) => {
      const samba = newDomain();

      samba.load(directoryLdif(CORP.root, objects));

      expect(addedSince(before, readDirectory(samba, root))).toEqual(expectedDirectory(CORP.domainName, objects));
    });
  });

  it('links policies that are there', () => {
    const links = MODELS.flatMap(([, { units }]) => units).flatMap(({ policyLinks }) => policyLinks);
    const policies = newDomain().search(root, '(objectClass=groupPolicyContainer)', ['cn']);

    expect(links.length).toBeGreaterThan(0);
    for (const { guid } of links) expect(policies.flatMap(({ attributes }) => attributes['cn'])).toContain(`{${guid}}`);
  });
}
