import { LIBRARY_FOLDER } from '../../library-folder';
import { type CreationSite, siteInStack } from './creation-site';
import { sourcePath } from './source-path';

/** More calls than there are between the user's program and a construct. */
const DEPTH = 20;

/** Where the program is. The engine notes it in a few microseconds, and prints it only for those who ask. */
export class CreationTrace {
  private readonly trace: { readonly stack?: unknown };

  constructor() {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = DEPTH;
    // An error has a stack even where no traces are taken.
    this.trace = new Error();
    Error.stackTraceLimit = stackTraceLimit;
  }

  /** The place in the user's program. Absent where there is none, as in a program that is itself a package. */
  site(): CreationSite | undefined {
    const { stack } = this.trace;
    // A program may have stacks prepared in a way of its own, as something else than text.
    const site = typeof stack === 'string' ? siteInStack(stack, LIBRARY_FOLDER) : undefined;
    return site && { ...site, file: sourcePath(site.file) };
  }
}
