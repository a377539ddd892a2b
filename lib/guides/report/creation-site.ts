import { fileURLToPath } from 'node:url';

/** A place in the user's program, at which it made a construct. */
export interface CreationSite {
  /**
   * The file, with forward slashes. Relative to the root of the repository that it is in; to the nearest folder with a
   * `package.json` where there is no repository.
   */
  readonly file: string;
  /** The line, from 1 on. In the source where the program runs under tsx, ts-node, jest or `node --enable-source-maps`. */
  readonly line: number;
}

/** The call that a line of a stack names in brackets, and the one that it names alone. */
const CALLS = [
  / \(((?:file:|\/|[A-Za-z]:[\\/]).*):(\d+):\d+\)$/,
  /^ *at (?:async )?((?:file:|\/|[A-Za-z]:[\\/]).*):(\d+):\d+$/,
];

/** The innermost place of a stack that is neither in the library nor in a package, by the path of its file on this machine. */
export function siteInStack(stack: string, library: string): CreationSite | undefined {
  for (const line of stack.split('\n')) {
    const call = CALLS.map((pattern) => pattern.exec(line)).find((match) => match !== null);
    const [, path, number] = call ?? [];
    if (path === undefined || line.includes('(eval at ')) continue;
    const file = path.startsWith('file:') ? fileURLToPath(path) : path;
    if (!isWithinFolder(file, library) && !/[\\/]node_modules[\\/]/.test(file)) return { file, line: Number(number) };
  }
  return undefined;
}

function isWithinFolder(file: string, folder: string): boolean {
  return file.startsWith(folder) && /^[\\/]/.test(file.slice(folder.length));
}
