import { type SambaDirectory } from './samba-directory';

/** Gives a test the domain of these tests, with what LDIF puts into it beforehand. */
export type NewDomain = (...files: readonly string[]) => SambaDirectory;
