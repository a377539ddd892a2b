import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { z } from 'zod';
import { LabError, type Problem, tokenWhereLiteral } from '../errors';
import { problemOf, valueAt } from './zod-problem';

/** Checks what enters a construct. Throws one `LabError` with all that is wrong. */
export function checkProps(construct: IConstruct, schema: z.ZodType, props: unknown): void {
  const { error } = schema.safeParse(props);
  if (error)
    throw new LabError(
      error.issues.map((issue) => toProblem(issue, props)),
      construct.node.path,
    );
}

function toProblem(issue: z.core.$ZodIssue, props: unknown): Problem {
  const token = Token.isUnresolved(valueAt(props, issue.path));
  return { ...(token ? tokenWhereLiteral() : problemOf(issue, props)), property: issue.path.map(String).join('.') };
}
