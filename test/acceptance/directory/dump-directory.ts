import { type DirectoryEntry } from './directory-entry';
import { type SambaDirectory } from './samba-directory';

/** What a change leaves behind even where it changes nothing. */
const bookkeeping = new Set(['uSNChanged', 'whenChanged', 'replPropertyMetaData']);

/** Everything at and below a base, security descriptors too, to compare before with after. */
export function dumpDirectory(samba: SambaDirectory, base: string): DirectoryEntry[] {
  return samba.search(base, '(objectClass=*)', ['*', 'nTSecurityDescriptor', 'memberOf']).map(({ dn, attributes }) => ({
    dn,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !bookkeeping.has(name))),
  }));
}
