import { z } from 'zod';
import { givenProps } from './given-props';
import { problemOf } from './zod-problem';

/**
 * What a schema finds, without what was given: where people might write a secret, an error must not show it. Named problems say
 * the rest, so their words have to be silent themselves.
 */
export function unshown<T>(schemaOf: (value: unknown) => z.ZodType<T>): z.ZodType<T> {
  return z.custom<T>().check((context) => {
    const { value } = context;
    for (const issue of schemaOf(value).safeParse(value, { jitless: true }).error?.issues ?? []) {
      // The key itself may be what somebody wrote in the wrong place.
      const message =
        issue.code === 'unrecognized_keys' ? 'Expected no members but those that there are' : issue.message;
      const problem = givenProps({ ...problemOf({ ...issue, message }, undefined), given: undefined });
      context.issues.push({
        code: 'custom',
        message,
        params: { problem },
        path: issue.path,
        input: undefined,
        continue: true,
      });
    }
  });
}
