import type { z } from 'zod';
import { invalidProperty, type Problem } from '../errors';

/** Hands a named problem to zod, from within a refinement. The checks after it still run, so that it hides no other problem. */
export function report(context: z.core.ParsePayload, problem: Problem, path: readonly PropertyKey[] = []): void {
  context.issues.push({
    code: 'custom',
    message: problem.message,
    params: { problem },
    path: [...path],
    input: context.value,
    continue: true,
  });
}

/** The named problem behind what zod found; zod's own words where there is none. */
export function problemOf(issue: z.core.$ZodIssue, input: unknown): Problem {
  const named: unknown = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  return isProblem(named) ? named : invalidProperty(issue.message, valueAt(input, issue.path));
}

/** The same, with the property that is at fault. */
export function problemAt(issue: z.core.$ZodIssue, input: unknown): Problem {
  const problem = problemOf(issue, input);
  return issue.path.length === 0 ? problem : { ...problem, property: issue.path.map(String).join('.') };
}

/** The value at a path into an object. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}
