import { z } from 'zod';
import { LabError, malformedBaseline, type Problem } from '../errors';
import type { KnownViolation } from './known-violations';
import type { GuideReport } from './report/guide-report';

/** What the file of a baseline has in it. */
export interface Baseline {
  /** In the order of their rules, constructs, and messages: a change of the program moves none. */
  readonly known: readonly KnownViolation[];
}

const baselineSchema = z.strictObject({
  known: z.array(z.strictObject({ rule: z.string(), construct: z.string(), at: z.string(), message: z.string() })),
}) satisfies z.ZodType<Baseline>;

/**
 * A baseline of all that a report has found violated, and of what is known already and still there. What is accepted needs none,
 * and what is not recommended fails no synth.
 */
export function baselineOf({ findings }: Pick<GuideReport, 'findings'>): Baseline {
  const known = findings.flatMap(({ rule, construct, status, violations, known: before }) =>
    [...(status === 'violated' ? violations : []), ...before].map(({ at, message }) => ({
      rule,
      construct,
      at,
      message,
    })),
  );
  return { known: known.sort(byWords) };
}

/** A baseline as its file has it. */
export function baselineText(baseline: Baseline): string {
  return `${JSON.stringify(baseline, undefined, 2)}\n`;
}

/** Reads the file of a baseline. Anything else: error `MalformedBaseline` for each thing that is wrong. */
export function parseBaseline(text: string, file: string): Baseline {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new LabError([malformedBaseline(file, 'it is not JSON')]);
  }
  const { data, error } = baselineSchema.safeParse(json, { jitless: true });
  if (error) throw new LabError(error.issues.map((issue) => problemAt(file, issue)));
  return data;
}

function problemAt(file: string, { message, path }: z.core.$ZodIssue): Problem {
  const problem = malformedBaseline(file, message);
  return path.length === 0 ? problem : { ...problem, property: path.map(String).join('.') };
}

/** By code units, as no locale of a machine may have a say in it. */
function byWords(one: KnownViolation, other: KnownViolation): number {
  const [first, second] = [one, other].map(({ rule, construct, at, message }) => [rule, construct, at, message]);
  const index = first?.findIndex((word, place) => word !== second?.[place]) ?? -1;
  if (index < 0) return 0;
  return (first?.[index] ?? '') < (second?.[index] ?? '') ? -1 : 1;
}
