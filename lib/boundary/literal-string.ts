import { Token } from 'cdktf';
import { z } from 'zod';

/** A text that must be known when the program runs. */
export const literalString = z
  .string()
  .min(1)
  .refine((value) => !Token.isUnresolved(value), 'Expected a literal, not a Terraform token');
