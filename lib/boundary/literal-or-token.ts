import { Token } from 'cdktf';
import { z } from 'zod';
import { problemOf, report } from './zod-problem';

/**
 * A schema for a value that may also be a Terraform token. A token passes unread, since what it stands for is known only
 * at apply (a number token is a huge negative number, and would fail or pass any check for the wrong reason).
 */
export function literalOrToken<S extends z.ZodType>(literal: S): z.ZodCustom<z.input<S>, z.input<S>> {
  return z.custom<z.input<S>>().superRefine((value, context) => {
    if (Token.isUnresolved(value)) return;
    for (const issue of literal.safeParse(value).error?.issues ?? [])
      report(context, problemOf(issue, value), issue.path);
  });
}
