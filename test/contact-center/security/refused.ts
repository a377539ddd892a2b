import type { z } from 'zod';
import { checkProps } from '../../../lib/boundary/check-props';
import { LabError } from '../../../lib/errors';
import { labStack } from '../../synthesized-stack';

const stack = labStack();

/** What a construct refuses of props, as `Code at property`. Good props: nothing. */
export function refused(schema: z.ZodType, props: unknown): string[] {
  try {
    checkProps(stack, schema, props);
    return [];
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return error.problems.map(({ code, property = '' }) => `${code} at ${property}`);
  }
}
