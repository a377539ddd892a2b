import { z } from 'zod';
import { invalidProperty } from '../errors';

/**
 * What a schema finds, without what was given: where people might write a secret, an error must not show it. Named problems stay
 * as they are, so they have to be silent themselves.
 */
export function unshown<T>(schemaOf: (value: unknown) => z.ZodType<T>): z.ZodType<T> {
  return z.custom<T>().check((context) => {
    const { value } = context;
    for (const issue of schemaOf(value).safeParse(value, { jitless: true }).error?.issues ?? []) {
      const { code, message } = invalidProperty(issue.message, undefined);
      const named = issue.code === 'custom' && issue.params?.['problem'] !== undefined ? issue.params : undefined;
      context.issues.push({
        code: 'custom',
        message: issue.message,
        params: named ?? { problem: { code, message } },
        path: issue.path,
        input: undefined,
        continue: true,
      });
    }
  });
}
