import { z } from 'zod';

const problem = z.object({
  dn: z.string(),
  change: z.enum(['add', 'modify']),
  /** For what `ldifde -k` ignores, LDAP's name of it: `entryAlreadyExists`, also of a member that is in the group already. */
  kind: z.string(),
  message: z.string(),
});

export const importResult = z.object({
  applied: z.number(),
  /** What `ldifde -k` says, and passes over. */
  ignored: z.array(problem),
  /** What ends an import in spite of -k. Records before it stay applied, and those after it are not tried. */
  failure: problem.nullable(),
});

/** What came of an import that continues after the errors that `ldifde -k` ignores. */
export type ImportResult = z.output<typeof importResult>;
