import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { z } from 'zod';
import { LabError, malformedSecretArn, printProblem, type Problem, tokenWhereLiteral } from '../errors';
import { problemOf, valueAt } from './zod-problem';

/** Checks what enters a construct. Throws one `LabError` with all that is wrong. */
export function checkProps(construct: IConstruct, schema: z.ZodType, props: unknown): void {
  // zod compiles a schema to parse faster from then on, which takes longer than an app's few objects ever win back.
  const { error } = schema.safeParse(withoutUndefined(props), { jitless: true });
  if (!error) return;
  const problems = error.issues.flatMap(inUnions).map((issue) => toProblem(issue, props));
  // Several checks of one property may stumble over the same token.
  const distinct = new Map(problems.map((problem) => [printProblem(problem), problem]));
  throw new LabError([...distinct.values()], construct.node.path);
}

/** What is wrong inside the alternative that was meant, where zod can only say that none fits. */
function inUnions(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  const alternatives = issue.code === 'invalid_union' ? issue.errors : [];
  const meant = alternatives.find((issues) => issues.some(({ path }) => path.length > 0));
  return meant?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? [issue];
}

function toProblem(issue: z.core.$ZodIssue, props: unknown): Problem {
  const { path } = issue;
  // What is wrong inside a token, or an element of a list token, is wrong with the token.
  const token = path.findIndex((_, depth) => Token.isUnresolved(valueAt(props, path.slice(0, depth + 1))));
  const property = (token < 0 ? path : path.slice(0, token + 1)).map(String).join('.');
  const problem = problemOf(issue, props);
  return {
    // A secret may be a token, so that what is wrong is what stands beside it.
    ...(token < 0 || problem.code === malformedSecretArn().code ? problem : tokenWhereLiteral()),
    ...(path.length === 0 ? {} : { property }),
  };
}

/** A member that is `undefined` is a member that is not there, as in every other construct library. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  // Constructs and value objects are handed on as they are.
  if (typeof value !== 'object' || value === null || Reflect.getPrototypeOf(value) !== Object.prototype) return value;
  const present = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(present.map(([key, member]) => [key, withoutUndefined(member)]));
}
