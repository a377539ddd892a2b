import { resolve } from 'node:path';
import { type CreationSite, siteInStack } from './creation-site';
import { sourcePath } from './source-path';

/** The folder of the library, whose own files are no place in the user's program. */
const LIBRARY = resolve(__dirname, '../..');

/** More calls than there are between the user's program and a construct. */
const DEPTH = 20;

/** Where the program is. The engine notes it in a few microseconds, and prints it only for those who ask. */
export class CreationTrace {
  private readonly trace: { readonly stack?: string } = {};

  constructor() {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = DEPTH;
    Error.captureStackTrace(this.trace, CreationTrace);
    Error.stackTraceLimit = stackTraceLimit;
  }

  /** The place in the user's program. Absent where there is none, as in a program that is itself a package. */
  site(): CreationSite | undefined {
    const site = siteInStack(this.trace.stack ?? '', LIBRARY);
    return site && { ...site, file: sourcePath(site.file) };
  }
}
