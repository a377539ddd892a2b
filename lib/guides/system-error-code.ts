/** What the system says of a file: `ENOENT`. Its message has the whole path in it, which is nobody's business. */
export function systemErrorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
