import { z } from 'zod';

export const directoryEntries = z.array(
  z.object({ dn: z.string(), attributes: z.record(z.string(), z.array(z.string())) }),
);

/** An object of a directory, with its attributes' values in order. */
export type DirectoryEntry = z.output<typeof directoryEntries>[number];
