import { z } from 'zod';
import { isExpression } from '../../boundary/is-expression';

/** A text that must be known when the program runs. */
export const literalText = z
  .string()
  .min(1)
  .refine((value) => !isExpression(value), 'Expected a literal, not a Terraform expression');
