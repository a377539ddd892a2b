import { z } from 'zod';

/** How Terraform's expressions begin, and tokens for them, in a text and in a list. */
const EXPRESSION = /[$#]\{/;

/** Whether a text is a Terraform expression, or a token for one. */
export function isExpression(text: string): boolean {
  return EXPRESSION.test(text);
}

/** A text that must be known when the program runs. No construct library here: a token is known by how it is written. */
export const literalText = z
  .string()
  .min(1)
  .refine((value) => !isExpression(value), 'Expected a literal, not a Terraform expression');
