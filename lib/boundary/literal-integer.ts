import { Token } from 'cdktf';
import { z } from 'zod';

/** A whole number that must be known when the program runs. A number token would pass for a huge negative one. */
export function literalInteger(least: number, most = Number.MAX_SAFE_INTEGER) {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
  return z.custom<number>(
    (value) => Number.isInteger(value) && !Token.isUnresolved(value) && Number(value) >= least && Number(value) <= most,
    `Expected a whole number ${range}`,
  );
}
