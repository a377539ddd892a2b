/**
 * Makes many resources without the traces that cdktf takes for their tokens: the whole stack for each token, as text, for somebody who
 * looks for the place in their program that made one. Made by the library, a token has a trace of the library's own files; what
 * was made for whom, the construct's path says. A large part of an app's time goes into these traces.
 *
 * An error has its stack nevertheless: only traces that are asked for are left out.
 */
export function withoutTraces<T>(make: () => T): T {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It has no use for `this`.
  const { captureStackTrace } = Error;
  Error.captureStackTrace = () => undefined;
  try {
    return make();
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
}
